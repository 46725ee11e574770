//! Lists of any length: streams of items and of pages, which fetch a page when it is needed and not before.

mod cursor;
mod items;
mod nested;
mod pager;
mod pages;

pub use cursor::{Cursor, InvalidCursor};
pub use items::Items;
pub use pages::Pages;

use crate::{Decode, Encode, List, OPTIONAL, Page, SearchResult, View, codec::record::record};

/// A page of a list: one of [`List`], [`SearchResult`] and [`Page`]. It is sealed: there are no others.
pub trait Paged: Decode {
    /// What the list is of.
    type Item;

    /// Whether the list can be entered after any item, by its id.
    #[doc(hidden)]
    const BY_ID: bool;

    /// The items of this page.
    fn items(&self) -> &[Self::Item];

    /// The items of this page, without the page.
    fn into_items(self) -> Vec<Self::Item>;

    /// The items of this page in the reverse order.
    #[doc(hidden)]
    fn reverse(&mut self);

    /// How the list goes on after this page.
    #[doc(hidden)]
    fn next(&self) -> Next;
}

/// How a list goes on after a page.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Not at all.
    End,
    /// After the last item, or before the first one.
    Ids {
        /// The id of the first item.
        first: Option<String>,
        /// The id of the last item.
        last: Option<String>,
    },
    /// With the `page` of this name.
    Page(String),
    /// At this URL.
    Url(String),
}

impl<T: Decode + Encode> Paged for List<T> {
    type Item = T;

    const BY_ID: bool = true;

    fn items(&self) -> &[T] {
        &self.data
    }

    fn into_items(self) -> Vec<T> {
        self.data
    }

    fn reverse(&mut self) {
        self.data.reverse();
    }

    fn next(&self) -> Next {
        match (self.has_more, self.data.as_slice()) {
            (true, [first, .., last]) => Next::Ids {
                first: id_of(first),
                last: id_of(last),
            },
            (true, [only]) => Next::Ids {
                first: id_of(only),
                last: id_of(only),
            },
            _ => Next::End,
        }
    }
}

impl<T: Decode + Encode> Paged for SearchResult<T> {
    type Item = T;

    const BY_ID: bool = false;

    fn items(&self) -> &[T] {
        &self.data
    }

    fn into_items(self) -> Vec<T> {
        self.data
    }

    fn reverse(&mut self) {
        self.data.reverse();
    }

    fn next(&self) -> Next {
        match &self.next_page {
            Some(page) if self.has_more => Next::Page(page.clone()),
            _ => Next::End,
        }
    }
}

impl<T: Decode + Encode> Paged for Page<T> {
    type Item = T;

    const BY_ID: bool = false;

    fn items(&self) -> &[T] {
        &self.data
    }

    fn into_items(self) -> Vec<T> {
        self.data
    }

    fn reverse(&mut self) {
        self.data.reverse();
    }

    fn next(&self) -> Next {
        // An empty page may well have another one after it.
        self.next_page_url.clone().map_or(Next::End, Next::Url)
    }
}

/// The `id` of any value that has one.
pub(crate) fn id_of(item: &dyn Encode) -> Option<String> {
    match item.view() {
        View::Record(_) => crate::codec::view::id_of(item).map(str::to_owned),
        View::Map(map) => (0..map.count()).find_map(|index| match map.entry(index) {
            ("id", View::Str(id)) => Some(id.to_owned()),
            _ => None,
        }),
        View::Raw(json) => crate::from_str::<WithId>(json).ok()?.id,
        _ => None,
    }
}

struct WithId {
    id: Option<String>,
}
record!(WithId = "object" {
    id = "id": OPTIONAL,
});
