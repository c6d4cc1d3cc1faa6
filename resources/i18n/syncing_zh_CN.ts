<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
  <context>
    <name>syncing</name>
    <message>
      <source>Nothing is sent from this machine</source>
      <translation>本机现在传不上去</translation>
    </message>
    <message>
      <source>{n} case</source>
      <translation>{n} 件办件</translation>
    </message>
    <message>
      <source>{n} cases</source>
      <translation>{n} 件办件</translation>
    </message>
    <message>
      <source>{n} ticket given out</source>
      <translation>{n} 个排队号</translation>
    </message>
    <message>
      <source>{n} tickets given out</source>
      <translation>{n} 个排队号</translation>
    </message>
    <message>
      <source>{n} visit</source>
      <translation>{n} 次接待</translation>
    </message>
    <message>
      <source>{n} visits</source>
      <translation>{n} 次接待</translation>
    </message>
    <message>
      <source>{n} resident's data</source>
      <translation>{n} 位居民的资料</translation>
    </message>
    <message>
      <source>the data of {n} residents</source>
      <translation>{n} 位居民的资料</translation>
    </message>
    <message>
      <source>{n} rating</source>
      <translation>{n} 条评价</translation>
    </message>
    <message>
      <source>{n} notice</source>
      <translation>{n} 条通知</translation>
    </message>
    <message>
      <source>{n} notices</source>
      <translation>{n} 条通知</translation>
    </message>
    <message>
      <source>{n} shift</source>
      <translation>{n} 个班次</translation>
    </message>
    <message>
      <source>{n} shifts</source>
      <translation>{n} 个班次</translation>
    </message>
    <message>
      <source>{n} first-asked entry</source>
      <translation>{n} 条首问登记</translation>
    </message>
    <message>
      <source>{n} first-asked entries</source>
      <translation>{n} 条首问登记</translation>
    </message>
    <message>
      <source>{n} other record</source>
      <translation>{n} 条其他记录</translation>
    </message>
    <message>
      <source>{n} other records</source>
      <translation>{n} 条其他记录</translation>
    </message>
    <message>
      <source>{first}, {rest}</source>
      <translation>{first}、{rest}</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>正在上传</translation>
    </message>
    <message>
      <source>Offline, work goes on</source>
      <translation>离线，照常办</translation>
    </message>
    <message>
      <source>Nothing is sent, tell the station head</source>
      <translation>传不上去，请告诉站长</translation>
    </message>
    <message>
      <source>In all there wait: {things}</source>
      <translation>一共等着上传：{things}</translation>
    </message>
  </context>
</TS>
