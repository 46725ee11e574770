//! Paths of fields that Stripe expands into the whole object on demand.

use std::{borrow::Cow, fmt, marker::PhantomData};

use crate::{List, MaybeDeleted, Page, SearchResult};

/// A path from a `From` to a `To` that the document declares expandable.
///
/// Emitted code has one as a constant for each expandable field. They join up: if `Invoice::SUBSCRIPTION` leads to a
/// subscription and `Subscription::CUSTOMER` to a customer, `Invoice::SUBSCRIPTION.then(Subscription::CUSTOMER)`
/// is `subscription.customer`.
pub struct Expand<From, To>(Cow<'static, str>, PhantomData<fn(From) -> To>);

impl<From, To> Expand<From, To> {
    /// The path `path`. For emitted code.
    #[must_use]
    pub const fn new(path: &'static str) -> Self {
        Self(Cow::Borrowed(path), PhantomData)
    }

    /// This path, and `next` from there.
    #[must_use]
    pub fn then<Further>(self, next: Expand<To, Further>) -> Expand<From, Further> {
        Expand(Cow::Owned(format!("{}.{}", self.0, next.0)), PhantomData)
    }

    /// The path as Stripe reads it, such as `subscription.customer`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<From, To> Clone for Expand<From, To> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<From, To> fmt::Debug for Expand<From, To> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// What `.expand(…)` of a request takes: a declared path from the result `Output`, or any text.
///
/// A path from an item is also one from a list of such items (`data.customer`), and a path from an object is one
/// from an object that may be deleted.
pub struct ExpandPath<Output>(Cow<'static, str>, PhantomData<fn(Output)>);

impl<Output> ExpandPath<Output> {
    /// The path as text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }
}

impl<From, To> std::convert::From<Expand<From, To>> for ExpandPath<From> {
    fn from(path: Expand<From, To>) -> Self {
        Self(path.0, PhantomData)
    }
}

impl<From: crate::Deletable, To> std::convert::From<Expand<From, To>>
    for ExpandPath<MaybeDeleted<From>>
{
    fn from(path: Expand<From, To>) -> Self {
        Self(path.0, PhantomData)
    }
}

macro_rules! list_paths {
    ($($list:ident),*) => {$(
        impl<From, To> std::convert::From<Expand<From, To>> for ExpandPath<$list<From>> {
            fn from(path: Expand<From, To>) -> Self {
                Self(Cow::Owned(format!("data.{}", path.0)), PhantomData)
            }
        }
    )*};
}
list_paths!(List, SearchResult, Page);

impl<Output> std::convert::From<&str> for ExpandPath<Output> {
    fn from(path: &str) -> Self {
        Self(Cow::Owned(path.to_owned()), PhantomData)
    }
}

impl<Output> std::convert::From<String> for ExpandPath<Output> {
    fn from(path: String) -> Self {
        Self(Cow::Owned(path), PhantomData)
    }
}

#[cfg(test)]
mod tests {
    use super::{Expand, ExpandPath};
    use crate::List;

    struct Invoice;
    struct Subscription;
    struct Customer;

    const SUBSCRIPTION: Expand<Invoice, Subscription> = Expand::new("subscription");
    const CUSTOMER: Expand<Subscription, Customer> = Expand::new("customer");

    #[test]
    fn paths_join_and_reach_into_lists() {
        let path = SUBSCRIPTION.then(CUSTOMER);
        assert_eq!(path.as_str(), "subscription.customer");
        assert_eq!(
            ExpandPath::<Invoice>::from(path.clone()).into_string(),
            "subscription.customer"
        );
        assert_eq!(
            ExpandPath::<List<Invoice>>::from(path).into_string(),
            "data.subscription.customer"
        );
        assert_eq!(
            ExpandPath::<Invoice>::from("anything.else").into_string(),
            "anything.else"
        );
    }
}
