<#ftl output_format="CSS">
<#import "lib/words.ftlh" as words>
<#-- Style sheets cannot read titles from the page that they style, so that these are written here. A line ending of any kind
     would end the string. -->
<#function string text>
  <#return '"' + text?replace("[\\x00-\\x1f\\x7f]+", " ", "r")?replace("\\", "\\\\")?replace('"', '\\"') + '"'>
</#function>
<#assign rtl = edition.settings.direction == "rtl">
<#assign start = rtl?then("right", "left") end = rtl?then("left", "right")>
/* The edition's title at the head of printed pages; at the foot, the part's title and the number. */
@page {
  @top-${start} {
    content: ${string(edition.settings.title)};
  }

  @bottom-center {
    content: none;
  }

  @bottom-${end} {
    content: counter(page);
  }
}

@page :first {
  @top-${start} {
    content: none;
  }

  @bottom-${end} {
    content: none;
  }
}
<#list edition.sections as section>
<@part "part-" + section?counter section.title/>
</#list>
<#list edition.kinds as kind>
<@part "part-" + kind.type words.kinds[kind.type].many/>
</#list>
<#if edition.works gt 0>
<@part "part-bibliography" words.bibliography/>
</#if>

<#macro part name title>

.${name} {
  page: ${name};
}

@page ${name} {
  @bottom-${start} {
    content: ${string(title)};
  }
}
</#macro>
