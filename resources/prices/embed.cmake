# Writes OUTPUT, a C++ file with the text of INPUT as a raw string literal. Called at build time:
#   cmake -D OUTPUT=… -D INPUT=… -P embed.cmake
file(READ "${INPUT}" text)
set(body "// Made by embed.cmake from resources/prices/catalogue.json.\n#include \"resources/prices/catalogue_text.h\"\n\n")
string(APPEND body "namespace jupan {\n\nstd::string_view catalogueText() {\n    return R\"jupan(${text})jupan\";\n}\n\n")
string(APPEND body "}  // namespace jupan\n")
file(WRITE "${OUTPUT}" "${body}")
