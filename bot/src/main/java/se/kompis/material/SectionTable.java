package se.kompis.material;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.text.Section;

/** The text of every version, section by section in reading order. */
@Repository
class SectionTable {
    private final JdbcClient jdbc;
    private final SectionCodec codec;

    SectionTable(JdbcClient jdbc, SectionCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    List<Section> of(MaterialId material, int version) {
        return jdbc.sql(
                        """
                        select locator, headings, body from section
                        where material_id = ? and version = ? order by ordinal
                        """)
                .params(material.value(), version)
                .query((row, _) ->
                        codec.section(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    void add(MaterialId material, int version, List<Section> sections) {
        int ordinal = 0;
        for (Section section : sections) {
            jdbc.sql(
                            """
                            insert into section (material_id, version, ordinal, locator, headings, body)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .param(material.value())
                    .param(version)
                    .param(ordinal++)
                    .param(codec.locator(section.locator()))
                    .param(codec.headings(section.headings()))
                    .param(section.text())
                    .update();
        }
    }

    void remove(MaterialId material, int version) {
        jdbc.sql("delete from section where material_id = ? and version = ?")
                .params(material.value(), version)
                .update();
    }
}
