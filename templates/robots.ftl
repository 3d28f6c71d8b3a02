<#ftl output_format="plainText">
User-agent: *
<#if content.closed>
Disallow: /
<#else>
Disallow:
</#if>
<#if content.sitemap?has_content>
Sitemap: ${content.sitemap}
</#if>
