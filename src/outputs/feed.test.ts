import { expect, test } from 'vitest';
import { isoDate } from '../time/civil-date.ts';
import type { FeedView } from '../views/feed.ts';
import { atomFeed } from './feed.ts';

const view: FeedView = {
  id: 'tag:doithoai.example,2026:tin.xml',
  title: 'Tin mới: đất & nước',
  subtitle: 'Kế hoạch & kết luận',
  author: 'Cổng <thử>',
  language: 'vi',
  address: 'https://doithoai.example/tin.xml',
  page: 'https://doithoai.example/',
  updated: isoDate('2026-05-20'),
  entries: [
    {
      id: 'tag:doithoai.example,2026:kien-nghi/kn-1/#su-kien-3',
      on: isoDate('2026-05-20'),
      title: 'Trả lời: cấp nước < 24 giờ & thoát nước',
      summary: 'Kiến nghị KN-1; “UBND” trả lời.',
      address: 'https://doithoai.example/kien-nghi/kn-1/#su-kien-3',
    },
  ],
};

test('a feed is Atom, dated by what happened and never by the clock', () => {
  expect(atomFeed(view)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>tag:doithoai.example,2026:tin.xml</id>
    <title>Tin mới: đất &amp; nước</title>
    <updated>2026-05-20T00:00:00+07:00</updated>
    <author>
        <name>Cổng &lt;thử&gt;</name>
    </author>
    <link rel="alternate" href="https://doithoai.example/"/>
    <link rel="self" href="https://doithoai.example/tin.xml"/>
    <subtitle>Kế hoạch &amp; kết luận</subtitle>
    <entry>
        <title type="html"><![CDATA[Trả lời: cấp nước &lt; 24 giờ &amp; thoát nước]]></title>
        <id>tag:doithoai.example,2026:kien-nghi/kn-1/#su-kien-3</id>
        <link href="https://doithoai.example/kien-nghi/kn-1/#su-kien-3"/>
        <updated>2026-05-20T00:00:00+07:00</updated>
        <summary type="html"><![CDATA[Kiến nghị KN-1; “UBND” trả lời.]]></summary>
        <published>2026-05-20T00:00:00+07:00</published>
    </entry>
</feed>`);
});
