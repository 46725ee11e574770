//! Pages: which part of a list is asked for, and what says where the others are.

use std::ops::Range;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::shape::Listing;

/// The number of items on a page if nobody says otherwise.
const USUAL: usize = 10;

/// The largest number of items on a page.
const MOST: usize = 100;

/// What begins a token that stands for a page; the number of items before it follows.
const TOKEN: &str = "page_";

/// What stays as it is in a URL.
pub(crate) const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What a request says of the page that it wants.
#[derive(Debug)]
pub(crate) struct Wanted<'r> {
    params: &'r Map<String, Value>,
}

/// A part of a list.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) items: Range<usize>,
    pub(crate) has_more: bool,
}

impl<'r> Wanted<'r> {
    pub(crate) fn new(params: &'r Map<String, Value>) -> Self {
        Self { params }
    }

    fn limit(&self) -> usize {
        let limit = self.params.get("limit").and_then(Value::as_u64);
        let limit = limit.and_then(|limit| usize::try_from(limit).ok());
        limit.unwrap_or(USUAL).clamp(1, MOST)
    }

    /// The items that the cursors name: `starting_after` and `ending_before`.
    pub(crate) fn cursors(&self) -> impl Iterator<Item = (&'static str, &'r str)> {
        let params = self.params;
        let cursors = ["starting_after", "ending_before"].into_iter();
        cursors.filter_map(|name| Some((name, params.get(name)?.as_str()?)))
    }

    /// Which of `length` items are wanted, where `position` finds an item by its id. A cursor that leads
    /// nowhere is none.
    pub(crate) fn window(
        &self,
        listing: Listing,
        length: usize,
        position: impl Fn(&str) -> Option<usize>,
    ) -> Window {
        let limit = self.limit();
        let at = |name| {
            self.params
                .get(name)
                .and_then(Value::as_str)
                .and_then(&position)
        };
        let start = match listing {
            Listing::List => match (at("starting_after"), at("ending_before")) {
                (Some(after), _) => after + 1,
                (None, Some(before)) => {
                    let start = before.saturating_sub(limit);
                    return Window {
                        items: start..before,
                        has_more: start > 0,
                    };
                }
                (None, None) => 0,
            },
            Listing::Search | Listing::Page => self.offset().min(length),
        };
        let end = (start + limit).min(length);
        Window {
            items: start..end,
            has_more: end < length,
        }
    }

    /// How many items are before a page that a token stands for.
    fn offset(&self) -> usize {
        let token = self.params.get("page").and_then(Value::as_str);
        let offset = token.and_then(|token| token.strip_prefix(TOKEN)?.parse().ok());
        offset.unwrap_or(0)
    }

    /// Puts a page into the object that says so: its items, and where the others are.
    pub(crate) fn fill(
        &self,
        page: &mut Value,
        listing: Listing,
        items: Vec<Value>,
        window: &Window,
        path: &str,
    ) {
        page["data"] = items.into();
        match listing {
            Listing::List | Listing::Search => {
                page["has_more"] = window.has_more.into();
                page["url"] = path.into();
            }
            Listing::Page => {
                let previous = window.items.start.checked_sub(self.limit());
                let previous = previous.or((window.items.start > 0).then_some(0));
                let next = window.has_more.then_some(window.items.end);
                page["next_page_url"] = next.map(|at| self.url(path, at)).into();
                page["previous_page_url"] = previous.map(|at| self.url(path, at)).into();
            }
        }
        if listing == Listing::Search {
            let next = window.has_more.then(|| token(window.items.end));
            page["next_page"] = next.into();
        }
    }

    /// The URL of another page of the same list.
    fn url(&self, path: &str, offset: usize) -> String {
        let mut url = format!("{path}?page={}", token(offset));
        let mut push = |key: &str, value: &Value| {
            let value = match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            url += &format!("&{key}={}", utf8_percent_encode(&value, PLAIN));
        };
        for (name, value) in self.params.iter().filter(|(name, _)| *name != "page") {
            match value {
                Value::Array(items) => {
                    for (index, item) in items.iter().enumerate() {
                        push(&format!("{name}[{index}]"), item);
                    }
                }
                Value::Object(members) => {
                    for (key, member) in members {
                        push(&format!("{name}[{key}]"), member);
                    }
                }
                value => push(name, value),
            }
        }
        url
    }
}

fn token(offset: usize) -> String {
    format!("{TOKEN}{offset}")
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{Listing, Wanted, Window};

    fn window(listing: Listing, params: &Value) -> Window {
        let params: Map<String, Value> = params.as_object().unwrap().clone();
        let position = |id: &str| "abcde".find(id);
        Wanted::new(&params).window(listing, 5, position)
    }

    #[test]
    fn cursors_and_tokens_choose_the_part() {
        let part = |items, has_more| Window { items, has_more };
        let list = |params| window(Listing::List, &params);
        assert_eq!(list(json!({})), part(0..5, false));
        assert_eq!(list(json!({"limit": 2})), part(0..2, true));
        assert_eq!(
            list(json!({"limit": 2, "starting_after": "b"})),
            part(2..4, true)
        );
        assert_eq!(
            list(json!({"limit": 2, "starting_after": "c"})),
            part(3..5, false)
        );
        assert_eq!(
            list(json!({"limit": 2, "ending_before": "d"})),
            part(1..3, true)
        );
        assert_eq!(
            list(json!({"limit": 2, "ending_before": "c"})),
            part(0..2, false)
        );
        assert_eq!(list(json!({"starting_after": "nobody"})), part(0..5, false));
        let search = |params| window(Listing::Search, &params);
        assert_eq!(
            search(json!({"limit": 2, "page": "page_2"})),
            part(2..4, true)
        );
        assert_eq!(search(json!({"page": "page_9"})), part(5..5, false));
    }

    #[test]
    fn pages_of_version_2_lead_to_their_neighbours() {
        let params = json!({"limit": 2, "page": "page_2", "closed": false, "types": ["a b"]});
        let params = params.as_object().unwrap();
        let wanted = Wanted::new(params);
        let window = wanted.window(Listing::Page, 5, |_| None);
        let mut page = json!({});
        wanted.fill(&mut page, Listing::Page, Vec::new(), &window, "/v2/things");
        let rest = "limit=2&closed=false&types[0]=a%20b";
        assert_eq!(
            page["next_page_url"],
            format!("/v2/things?page=page_4&{rest}")
        );
        assert_eq!(
            page["previous_page_url"],
            format!("/v2/things?page=page_0&{rest}")
        );
    }
}
