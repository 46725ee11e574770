//! A stream of items, through all pages.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{Cursor, Next, Paged, cursor::Place, id_of, pager::Pager};
use crate::{Client, Encode, Error, Request, response::Reply};

/// The items of a list, page after page. A page is fetched when all items of the page before are taken.
///
/// After an error the stream has ended; [`cursor`](Self::cursor) tells where to go on.
#[must_use = "no page is fetched before an item is asked for"]
pub struct Items<T> {
    pager: Pager,
    page: vec::IntoIter<T>,
    /// Decodes a page: all that depends on the kind of list.
    decode: DecodePage<T>,
    /// Where the page after the current one begins.
    next: Option<Next>,
    /// Whether the list can be entered between items.
    by_id: bool,
    cursor: Option<Cursor>,
}

/// The items of a page, in the order of the walk, and how the list goes on.
type DecodePage<T> = fn(&Reply, bool) -> Result<(Vec<T>, Next), Error>;

impl<T: Encode> Items<T> {
    /// For emitted code.
    #[doc(hidden)]
    pub fn new<P: Paged<Item = T>>(request: Request, client: &Client) -> Self {
        Self::with::<P>(Pager::new(request, client), Vec::new())
    }

    pub(super) fn with<P: Paged<Item = T>>(pager: Pager, page: Vec<T>) -> Self {
        Self {
            pager,
            page: page.into_iter(),
            decode: decode::<P>,
            next: None,
            by_id: P::BY_ID,
            cursor: None,
        }
    }

    /// Goes on from a place that an earlier stream of the same request gave, before the first item is asked for.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pager.resume(cursor.clone());
        self.cursor = Some(cursor);
        self
    }

    /// Acts for this connected account in all requests to come: for a list that came inside an object of the account's.
    pub fn stripe_account(mut self, account: impl Into<String>) -> Self {
        self.pager.set_stripe_account(account.into());
        self
    }

    /// Where to go on from to get the items that were not given out yet: `None` for the beginning of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        self.cursor.clone()
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    /// As of any call.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        std::future::poll_fn(|cx| self.poll_item(cx))
            .await
            .transpose()
    }

    /// All items that are left, in memory.
    ///
    /// # Errors
    /// As of any call; the items that had come are lost.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.passed(&item);
                return Poll::Ready(Some(Ok(item)));
            }
            if let Some(next) = self.next.take()
                && let Err(error) = self.pager.advance(next)
            {
                return Poll::Ready(Some(Err(error)));
            }
            let Some(reply) = ready!(self.pager.poll_reply(cx)) else {
                return Poll::Ready(None);
            };
            let (items, next) =
                match reply.and_then(|reply| (self.decode)(&reply, self.pager.is_backward())) {
                    Ok(page) => page,
                    Err(error) => return Poll::Ready(Some(Err(error))),
                };
            if !self.by_id {
                self.cursor = self.pager.place().cloned().map(Cursor);
            }
            self.page = items.into_iter();
            self.next = Some(next);
        }
    }

    /// Notes that an item is given out.
    fn passed(&mut self, item: &T) {
        if self.by_id
            && let Some(id) = id_of(item)
        {
            self.cursor = Some(Cursor(if self.pager.is_backward() {
                Place::Before(id)
            } else {
                Place::After(id)
            }));
        }
    }
}

fn decode<P: Paged>(reply: &Reply, backward: bool) -> Result<(Vec<P::Item>, Next), Error> {
    let mut page = reply.decode::<P>()?;
    let next = page.next();
    if backward {
        page.reverse();
    }
    Ok((page.into_items(), next))
}

impl<T: Encode> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<T> Unpin for Items<T> {}
