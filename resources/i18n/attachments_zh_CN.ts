<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>attachments</name>
  <message>
   <source>{name} is larger than {most} MB. Scan it again with fewer dots, or page by page.</source>
   <translation>{name} 超过 {most} MB，请调低清晰度重扫，或分页扫描</translation>
  </message>
  <message>
   <source>{name} cannot be read. Try it again.</source>
   <translation>{name} 读不出来，请再试一次</translation>
  </message>
  <message>
   <source>{name} is damaged and cannot be opened. Scan it again.</source>
   <translation>{name} 已损坏，打不开，请重新扫描</translation>
  </message>
  <message>
   <source>{name} has too many dots. Scan it again at 300 dots per inch.</source>
   <translation>{name} 像素太多，请用 300 dpi 重扫</translation>
  </message>
  <message>
   <source>{name} is no picture and no PDF. JPEG, PNG and PDF can be attached.</source>
   <translation>{name} 不是图片也不是 PDF，只能添加 JPEG、PNG 和 PDF</translation>
  </message>
  <message>
   <source>A visit holds at most {n} scans. Take one out first.</source>
   <translation>一次受理最多 {n} 份扫描件，请先取出一份</translation>
  </message>
  <message>
   <source>This scan belongs to an accepted case and stays with it.</source>
   <translation>这份扫描件已随事项受理，不能取出</translation>
  </message>
 </context>
</TS>
