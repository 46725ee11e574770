//! Lists of objects, as the API sends them: one page, and how to get at the next.

use std::fmt;

use crate::debug::debug;
use crate::decode::Decode;
use crate::record::{Constant, Field, NULLABLE, OPTIONAL, REQUIRED, Record, Shape, blank};
use crate::view::Encode;

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

impl<T: Decode + Encode> Record for List<T> {
    const SHAPE: &'static Shape = &Shape {
        name: "list",
        constants: &[("object", Constant::Str("list"))],
        fields: &[
            Field("data", REQUIRED),
            Field("has_more", REQUIRED),
            Field("total_count", OPTIONAL),
            Field("url", REQUIRED),
        ],
    };

    fn blank() -> Self {
        Self {
            data: blank(),
            has_more: blank(),
            total_count: blank(),
            url: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.data,
            1 => &self.has_more,
            2 => &self.total_count,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.data,
            1 => &mut self.has_more,
            2 => &mut self.total_count,
            _ => &mut self.url,
        }
    }
}

impl<T: Decode + Encode> Record for SearchResult<T> {
    const SHAPE: &'static Shape = &Shape {
        name: "search_result",
        constants: &[("object", Constant::Str("search_result"))],
        fields: &[
            Field("data", REQUIRED),
            Field("has_more", REQUIRED),
            Field("next_page", NULLABLE),
            Field("total_count", OPTIONAL),
            Field("url", REQUIRED),
        ],
    };

    fn blank() -> Self {
        Self {
            data: blank(),
            has_more: blank(),
            next_page: blank(),
            total_count: blank(),
            url: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.data,
            1 => &self.has_more,
            2 => &self.next_page,
            3 => &self.total_count,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.data,
            1 => &mut self.has_more,
            2 => &mut self.next_page,
            3 => &mut self.total_count,
            _ => &mut self.url,
        }
    }
}

impl<T: Decode + Encode> Record for Page<T> {
    const SHAPE: &'static Shape = &Shape {
        name: "page",
        constants: &[],
        fields: &[
            Field("data", REQUIRED),
            Field("next_page_url", NULLABLE),
            Field("previous_page_url", NULLABLE),
        ],
    };

    fn blank() -> Self {
        Self {
            data: blank(),
            next_page_url: blank(),
            previous_page_url: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.data,
            1 => &self.next_page_url,
            _ => &self.previous_page_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.data,
            1 => &mut self.next_page_url,
            _ => &mut self.previous_page_url,
        }
    }
}

macro_rules! list {
    ($name:ident) => {
        impl<T: Decode + Encode> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(self, f)
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
