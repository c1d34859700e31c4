-- What an organisation calls things, beside the synonyms that come with the product.
create table synonym (
  id         text   not null primary key,
  tenant_id  text   not null references tenant (id),
  line       text   not null,   -- as synonyms.txt has them
  created_at bigint not null,
  unique (tenant_id, line)
);
