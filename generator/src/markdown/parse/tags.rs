//! What HTML's tags and other angle brackets do to the text being read.

use super::spans::code_text;
use super::{Html, List, MarkKind, Parser};
use crate::markdown::html::{self, Tag};
use crate::markdown::{Kind, Piece, links};

impl<'a> Parser<'a> {
    pub(super) fn reference(&mut self) {
        let Some((c, len)) = html::reference(self.ahead()) else {
            return self.take(1, "&");
        };
        match c {
            '&' if html::reference(&format!("&{}", &self.ahead()[len..])).is_some() => {
                self.take(len, "&amp;")
            }
            c if c.is_whitespace() => {
                self.rest = &self.rest[len..];
                self.space();
            }
            '<' | '`' | '*' | '_' | '[' | ']' | '\\' => self.take(len, &format!("\\{c}")),
            c => self.take(len, c.encode_utf8(&mut [0; 4])),
        }
    }

    /// An angle bracket: a comment, an address, a tag, or mere text.
    pub(super) fn angle(&mut self) {
        let ahead = self.ahead();
        if let Some(comment) = ahead.strip_prefix("<!--")
            && let Some(end) = comment.find("-->")
        {
            self.rest = &self.rest["<!--".len() + end + "-->".len()..];
            return;
        }
        if let Some((address, _)) = ahead[1..].split_once('>')
            && !address.contains(|c: char| c.is_whitespace() || c == '<')
            && (address.contains("://") && links::has_scheme(address)
                || address.contains('@') && !address.contains(['/', '=']))
        {
            let absolute = if address.contains("://") {
                links::absolute(address)
            } else {
                address.to_owned()
            };
            let text = if self.inside_link() {
                absolute
            } else {
                format!("<{absolute}>")
            };
            return self.take(address.len() + 2, &text);
        }
        match Tag::read(ahead) {
            Some(tag) if self.tag(&tag) => {}
            _ if self.rest[1..]
                .starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) =>
            {
                self.take(1, "\\<")
            }
            _ => self.take(1, "<"),
        }
    }

    /// Does what a tag says, or says that it is text.
    fn tag(&mut self, tag: &Tag<'a>) -> bool {
        let source = self.rest;
        let ahead = &self.ahead()[tag.len..];
        let behind = &source[tag.len..];
        let mark = match tag.name.as_str() {
            "strong" | "b" => Some(MarkKind::Strong),
            "em" | "i" => Some(MarkKind::Emphasis),
            "a" if !tag.closing => Some(MarkKind::Link(tag.attribute("href").unwrap_or_default())),
            _ => None,
        };
        self.rest = behind;
        match (tag.name.as_str(), tag.closing) {
            ("code" | "tt", false) => {
                let Some(end) = ahead.find(&format!("</{}>", tag.name)) else {
                    self.rest = source;
                    return false;
                };
                let code = html::decode(&behind[..end]);
                self.push(&code_text(&code));
                self.rest = &behind[end + tag.name.len() + 3..];
            }
            ("a", false) => {
                let address = tag
                    .attribute("href")
                    .map(|address| links::absolute(&address));
                match address {
                    Some(address) if !self.inside_link() => self.open_mark(MarkKind::Link(address)),
                    _ => self.leave_out(tag),
                }
            }
            ("a", true) => match self.left_out.get_mut("a") {
                Some(open @ 1..) => *open -= 1,
                _ => self.close_through(|kind| matches!(kind, MarkKind::Link(_))),
            },
            ("strong" | "b" | "em" | "i", false) => {
                if let Some(kind) =
                    mark.filter(|kind| self.marks.iter().all(|open| open.kind != *kind))
                {
                    self.open_mark(kind);
                }
            }
            ("strong" | "b" | "em" | "i", true) => {
                self.close_through(|kind| mark.as_ref() == Some(kind))
            }
            ("br", _) => self.line_break(),
            ("p" | "div" | "hr" | "blockquote" | "pre" | "table" | "tr", _) => self.end_block(),
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => {
                self.end_block();
                self.open_mark(MarkKind::Strong);
            }
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => self.end_block(),
            // Deeper lists are one with the one that they are in.
            ("ul" | "ol", _) if !tag.closing && self.lists.len() >= DEEPEST => self.end_block(),
            ("ul" | "ol", false) => {
                self.end_block();
                let html = Some(Html {
                    ordered: tag.name == "ol",
                    count: 0,
                });
                self.lists.push(List {
                    source: 0,
                    output: self.indent,
                    html,
                });
            }
            ("ul" | "ol", true) => {
                self.end_block();
                if self.lists.last().is_some_and(|list| list.html.is_some()) {
                    self.lists.pop();
                }
                self.indent = self.lists.last().map_or(0, |list| list.output);
            }
            ("li", false) => self.html_item(),
            ("li", true) => self.end_block(),
            (name, false) if contains_closing(ahead, name) => self.leave_out(tag),
            (name, true) if self.left_out.get(name).is_some_and(|open| *open > 0) => {
                self.left_out.remove(name);
            }
            _ => {
                self.rest = source;
                return false;
            }
        }
        true
    }

    /// Leaves out a tag, and its closing tag later.
    fn leave_out(&mut self, tag: &Tag<'a>) {
        *self.left_out.entry(tag.name.clone()).or_default() += 1;
    }

    fn html_item(&mut self) {
        self.end_block();
        let outer = self
            .lists
            .len()
            .checked_sub(2)
            .and_then(|index| self.lists.get(index))
            .map_or(0, |list| list.output);
        let marker = match self.lists.last_mut() {
            Some(List {
                output,
                html: Some(html),
                ..
            }) => {
                html.count += 1;
                let marker = if html.ordered {
                    format!("{}.", html.count)
                } else {
                    "-".to_owned()
                };
                *output = outer + marker.len() + 1;
                marker
            }
            _ => "-".to_owned(),
        };
        self.indent = outer;
        self.kind = Kind::Item(marker);
    }

    /// One `<br>` ends a line, two end the paragraph.
    fn line_break(&mut self) {
        let next = self.ahead().trim_start();
        match Tag::read(next) {
            Some(tag) if tag.name == "br" => {
                let spaces = self.ahead().len() - next.len();
                self.rest = &self.rest[spaces + tag.len..];
                self.end_block();
            }
            _ => self.current().push(Piece::Break),
        }
    }

    /// Closes marks until one of this kind is closed; nothing, if none is open.
    fn close_through(&mut self, is_it: impl Fn(&MarkKind) -> bool) {
        let Some(index) = self.marks.iter().rposition(|mark| is_it(&mark.kind)) else {
            return;
        };
        while self.marks.len() > index {
            self.close_mark();
        }
    }
}

/// How deep lists stand in lists.
const DEEPEST: usize = 8;

/// Whether a tag is closed somewhere in `text`.
fn contains_closing(text: &str, name: &str) -> bool {
    text.match_indices("</")
        .any(|(index, _)| Tag::read(&text[index..]).is_some_and(|tag| tag.name == name))
}
