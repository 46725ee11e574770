//! A stream of pages.

use std::{
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

use super::{Cursor, Paged, pager::Pager};
use crate::{Client, Error, Request};

/// The pages of a list, each fetched when it is asked for. After an error the stream has ended.
#[must_use = "no page is fetched before it is asked for"]
pub struct Pages<P> {
    pager: Pager,
    page: PhantomData<fn() -> P>,
}

impl<P: Paged> Pages<P> {
    /// For emitted code.
    #[doc(hidden)]
    pub fn new(request: Request, client: &Client) -> Self {
        Self {
            pager: Pager::new(request, client),
            page: PhantomData,
        }
    }

    /// Goes on from a place that an earlier stream of the same request gave, before the first page is asked for.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pager.resume(cursor);
        self
    }

    /// Where the last page began; `None` if that was the beginning of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        self.pager.place().cloned().map(Cursor)
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    /// As of any call.
    pub async fn try_next(&mut self) -> Result<Option<P>, Error> {
        std::future::poll_fn(|cx| self.poll_page(cx))
            .await
            .transpose()
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        self.pager.poll_reply(cx).map(|reply| {
            Some(reply?.and_then(|reply| {
                let mut page = reply.decode::<P>()?;
                self.pager.advance(page.next())?;
                if self.pager.is_backward() {
                    page.reverse();
                }
                Ok(page)
            }))
        })
    }
}

impl<P: Paged> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

impl<P> Unpin for Pages<P> {}
