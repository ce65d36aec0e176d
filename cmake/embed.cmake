# Writes OUTPUT, a C++ file with the function FUNCTION that HEADER declares: the text of every file in the list INPUTS as
# a raw string literal, known by its name. Called at build time by jupan_embed().
set(body "// Made by cmake/embed.cmake.\n#include \"${HEADER}\"\n\n")
string(APPEND body "namespace jupan {\n\nstd::string_view ${FUNCTION}(std::string_view fileName) {\n")
foreach(input IN LISTS INPUTS)
  get_filename_component(name "${input}" NAME)
  file(READ "${input}" text)
  string(APPEND body "    if (fileName == \"${name}\") return R\"jupan(${text})jupan\";\n")
endforeach()
string(APPEND body "    return {};\n}\n\n}  // namespace jupan\n")
file(WRITE "${OUTPUT}" "${body}")
