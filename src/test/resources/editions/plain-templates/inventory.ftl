<#ftl output_format="JSON">
<#list content.groups as group>
<#list group.ids as each>
{"id": "${each.id?json_string}", "kind": "${each.kind?json_string}", "title": "${each.title?json_string}", "href": "${each.href?json_string}"}
</#list>
</#list>
