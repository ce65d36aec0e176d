# Writes OUTPUT, a C++ file with the text of every file in the list INPUTS as raw string literals, known by its name.
# Called at build time:  cmake -D OUTPUT=… -D "INPUTS=a;b" -P embed.cmake
set(body "// Made by embed.cmake from the files of resources/framework.\n#include \"resources/framework/framework_text.h\"\n\n")
string(APPEND body "namespace jupan {\n\nstd::string_view frameworkText(std::string_view fileName) {\n")
foreach(input IN LISTS INPUTS)
  get_filename_component(name "${input}" NAME)
  file(READ "${input}" text)
  string(APPEND body "    if (fileName == \"${name}\") return R\"jupan(${text})jupan\";\n")
endforeach()
string(APPEND body "    return {};\n}\n\n}  // namespace jupan\n")
file(WRITE "${OUTPUT}" "${body}")
