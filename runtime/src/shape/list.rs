//! Lists of objects, as the API sends them: one page, and how to get at the next.

use std::fmt;

use crate::codec::debug::debug;
use crate::codec::decode::Decode;
use crate::codec::equal::equal_views;
use crate::codec::record::{Constant, NULLABLE, OPTIONAL, REQUIRED, record};
use crate::codec::view::Encode;

/// A page of a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct List<T> {
    /// The objects of this page.
    pub data: Vec<T>,
    /// Whether there are more after this page.
    pub has_more: bool,
    /// How many there are in all, where the API counts them.
    pub total_count: Option<i64>,
    /// The path under which the list can be had.
    pub url: String,
}

/// A page of what a search found.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchResult<T> {
    /// The objects of this page.
    pub data: Vec<T>,
    /// Whether there are more after this page.
    pub has_more: bool,
    /// What to send as `page` to get the next page.
    pub next_page: Option<String>,
    /// How many were found in all, if the request asked to expand it. It may lag behind.
    pub total_count: Option<i64>,
    /// The path under which the search can be made.
    pub url: String,
}

/// A page of a list of the v2 API.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The objects of this page. It may be empty though there are more pages.
    pub data: Vec<T>,
    /// The path and query of the next page.
    pub next_page_url: Option<String>,
    /// The path and query of the page before.
    pub previous_page_url: Option<String>,
}

record!(List<T> [T: Decode + Encode] = "list" [("object", Constant::Str("list"))] {
    data = "data": REQUIRED,
    has_more = "has_more": REQUIRED,
    total_count = "total_count": OPTIONAL,
    url = "url": REQUIRED,
});

record!(SearchResult<T> [T: Decode + Encode] = "search_result" [("object", Constant::Str("search_result"))] {
    data = "data": REQUIRED,
    has_more = "has_more": REQUIRED,
    next_page = "next_page": NULLABLE,
    total_count = "total_count": OPTIONAL,
    url = "url": REQUIRED,
});

record!(Page<T> [T: Decode + Encode] = "page" {
    data = "data": REQUIRED,
    next_page_url = "next_page_url": NULLABLE,
    previous_page_url = "previous_page_url": NULLABLE,
});

macro_rules! list {
    ($name:ident) => {
        impl<T: Decode + Encode> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(self, f)
            }
        }

        impl<T: Decode + Encode> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                equal_views(self.view(), other.view())
            }
        }

        impl<T> IntoIterator for $name<T> {
            type Item = T;
            type IntoIter = std::vec::IntoIter<T>;

            fn into_iter(self) -> Self::IntoIter {
                self.data.into_iter()
            }
        }

        impl<'a, T> IntoIterator for &'a $name<T> {
            type Item = &'a T;
            type IntoIter = std::slice::Iter<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.data.iter()
            }
        }
    };
}

list!(List);
list!(SearchResult);
list!(Page);
