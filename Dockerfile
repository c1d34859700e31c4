ARG JDK_IMAGE=docker.io/library/eclipse-temurin:25-jdk
ARG JRE_IMAGE=docker.io/library/eclipse-temurin:25-jre

FROM ${JDK_IMAGE} AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -q -Dmaven.test.skip package \
    && cp bot/target/bot-*.jar kompis.jar \
    && java -Djarmode=tools -jar kompis.jar extract --destination /kompis

FROM ${JRE_IMAGE}
LABEL org.opencontainers.image.title="Kompis" \
      org.opencontainers.image.description="A digital-competence companion in the workplace chat" \
      org.opencontainers.image.licenses="Apache-2.0"

# Pages and slides are shown as pictures: that takes real fonts.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core fonts-liberation \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --home-dir /data --no-create-home --shell /usr/sbin/nologin kompis \
    && install -d -o kompis -g kompis /data

ENV LANG=C.UTF-8 \
    KOMPIS_DATA=/data \
    SERVER_ADDRESS=0.0.0.0 \
    JAVA_TOOL_OPTIONS="-Djava.awt.headless=true -XX:MaxRAMPercentage=60"

WORKDIR /kompis
COPY --from=build /kompis/lib lib
COPY --from=build /kompis/kompis.jar .
RUN printf '%s\n' '#!/bin/sh' \
        'exec java -XX:AOTCache=/kompis/kompis.aot -jar /kompis/kompis.jar "$@"' \
        > /usr/local/bin/kompis \
    && chmod 755 /usr/local/bin/kompis

# A start for practice, on data that is thrown away: what it loads, later starts find ready. Both
# need the same JVM and the same path to the jar.
RUN KOMPIS_DATA=/tmp/practice java -XX:AOTCacheOutput=kompis.aot -Xlog:aot=error \
        -Dspring.context.exit=onRefresh -jar /kompis/kompis.jar \
    && rm -rf /tmp/practice

USER kompis
VOLUME /data
WORKDIR /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s \
    CMD bash -c 'exec 3<> /dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf "GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n" >&3 && grep -q "\"status\":\"UP\"" <&3'
ENTRYPOINT ["kompis"]
