//! Lists that came inside an object.

use super::{Items, Paged, pager::Pager};
use crate::{Base, Body, Client, Decode, Encode, List, Method, Request, request::RawRoute};

impl<T: Decode + Encode> List<T> {
    /// All items: those that are here, and then those of further pages, which are fetched from the list's own `url`.
    ///
    /// The requests ask for the API version of `client`, and act for its account unless
    /// [`stripe_account`](Items::stripe_account) names another.
    pub fn stream(self, client: &Client) -> Items<T> {
        let route = RawRoute {
            method: Method::Get,
            base: Base::Api,
            body: Body::Query,
            version: None,
        };
        let request = Request::raw(route, &self.url);
        let pager = Pager::after(request, client, self.next());
        Items::with::<Self>(pager, self.data)
    }
}
