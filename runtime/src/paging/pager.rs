//! The part of paging that knows no item type: which request comes next.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
    task::{Context, Poll},
};

use super::{Cursor, Next, cursor::Place};
use crate::{Client, Error, Request, response::Reply, transport::BoxFuture};

/// Walks from page to page.
pub(super) struct Pager {
    client: Client,
    /// Of the first page; later ones are it with a cursor.
    request: Request,
    backward: bool,
    state: State,
    /// Where the page that was fetched last begins; `None` for the first page of all.
    place: Option<Place>,
    /// The hashes of all places so far.
    places: HashSet<u64>,
}

enum State {
    Ready(Request),
    Fetching(BoxFuture<'static, Result<Reply, Error>>),
    End,
}

impl Pager {
    pub(super) fn new(request: Request, client: &Client) -> Self {
        Self {
            client: client.clone(),
            backward: request.param("ending_before").is_some(),
            state: State::Ready(request.clone()),
            request,
            place: None,
            places: HashSet::new(),
        }
    }

    /// A pager that has a page already.
    pub(super) fn after(request: Request, client: &Client, next: Next) -> Self {
        let mut pager = Self::new(request, client);
        if let Err(error) = pager.advance(next) {
            pager.state = State::Fetching(Box::pin(async { Err(error) }));
        }
        pager
    }

    pub(super) fn resume(&mut self, cursor: Cursor) {
        self.backward = matches!(cursor.0, Place::Before(_));
        self.go(cursor.0);
    }

    pub(super) fn set_stripe_account(&mut self, account: String) {
        if let State::Ready(request) = &mut self.state {
            request.set_stripe_account(account.clone());
        }
        self.request.set_stripe_account(account);
    }

    pub(super) fn is_backward(&self) -> bool {
        self.backward
    }

    pub(super) fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// The next page, fetched when this is first polled.
    pub(super) fn poll_reply(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Reply, Error>>> {
        if let State::Ready(_) = self.state
            && let State::Ready(request) = std::mem::replace(&mut self.state, State::End)
        {
            self.state = State::Fetching(self.client.perform(request));
        }
        let State::Fetching(reply) = &mut self.state else {
            return Poll::Ready(None);
        };
        let reply = match reply.as_mut().poll(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(reply) => reply,
        };
        self.state = State::End;
        Poll::Ready(Some(reply))
    }

    /// Gets ready for the page after the one that said `next`.
    pub(super) fn advance(&mut self, next: Next) -> Result<(), Error> {
        let place = match next {
            Next::End => {
                self.state = State::End;
                return Ok(());
            }
            Next::Ids {
                first: Some(id), ..
            } if self.backward => Place::Before(id),
            Next::Ids { last: Some(id), .. } if !self.backward => Place::After(id),
            Next::Ids { .. } => {
                return Err(Error::unpageable(
                    "the items of the list have no ids to go on from",
                ));
            }
            Next::Page(page) => Place::Page(page),
            Next::Url(url) => Place::Url(url),
        };
        let mut hasher = DefaultHasher::new();
        place.hash(&mut hasher);
        if !self.places.insert(hasher.finish()) {
            return Err(Error::unpageable(
                "the list does not end: its next page is one that has been fetched before",
            ));
        }
        self.go(place);
        Ok(())
    }

    fn go(&mut self, place: Place) {
        let request = match &place {
            Place::After(id) => self.with_param("starting_after", id),
            Place::Before(id) => self.with_param("ending_before", id),
            Place::Page(page) => self.with_param("page", page),
            Place::Url(url) => match path_of(url, self.client.base_url(self.request.base())) {
                Some(path) => self.request.follow(path),
                None => {
                    let fault = Error::unpageable(
                        "the list goes on at another server, which will not be sent the API key",
                    );
                    self.state = State::Fetching(Box::pin(async { Err(fault) }));
                    return;
                }
            },
        };
        self.place = Some(place);
        self.state = State::Ready(request);
    }

    fn with_param(&self, key: &'static str, value: &str) -> Request {
        let mut request = self.request.clone();
        for other in ["starting_after", "ending_before"] {
            request.remove_param(other);
        }
        request.set(key, value);
        request
    }
}

/// The path and query of a URL on this server.
fn path_of<'a>(url: &'a str, base: &str) -> Option<&'a str> {
    let path = url.strip_prefix(base).unwrap_or(url);
    path.starts_with('/').then_some(path)
}

#[cfg(test)]
mod tests {
    use super::path_of;

    #[test]
    fn a_next_url_stays_on_its_server() {
        let base = "https://api.stripe.com";
        assert_eq!(
            path_of("/v2/core/accounts?page=x", base),
            Some("/v2/core/accounts?page=x")
        );
        assert_eq!(
            path_of("https://api.stripe.com/v2/core/accounts?page=x", base),
            Some("/v2/core/accounts?page=x")
        );
        for elsewhere in [
            "https://api.stripe.com.evil.example/v2",
            "https://evil.example/v2",
            "v2",
            "",
        ] {
            assert_eq!(path_of(elsewhere, base), None, "{elsewhere}");
        }
    }
}
