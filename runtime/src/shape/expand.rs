//! Paths of fields that Stripe expands into the whole object on demand.

use std::{borrow::Cow, fmt, marker::PhantomData};

use crate::{AnyId, Id, List, MaybeDeleted, Page, Resource, SearchResult};

/// A path from a `From` to what is behind a `To` that the document declares expandable.
///
/// Emitted code has one as a constant for each expandable field; `To` is the type of the id that stands there, or a list
/// of such. Paths join up: where `Invoice::CUSTOMER` leads to a customer and `Customer::DEFAULT_SOURCE` on from there,
/// `Invoice::CUSTOMER.then(Customer::DEFAULT_SOURCE)` is `customer.default_source`.
pub struct Expand<From, To>(Cow<'static, str>, PhantomData<fn(From) -> To>);

/// That a path which ends here can go on from a `Next`.
pub trait LeadsTo<Next> {
    /// What stands between the two paths.
    const JOINT: &'static str;
}

impl<M, Next: Resource<Id = Id<M>>> LeadsTo<Next> for Id<M> {
    const JOINT: &'static str = ".";
}

impl<M, Next: Resource<Id = Id<M>>> LeadsTo<Next> for List<Id<M>> {
    const JOINT: &'static str = ".data.";
}

impl<Next: Resource> LeadsTo<Next> for AnyId {
    const JOINT: &'static str = ".";
}

impl<From, To> Expand<From, To> {
    /// The path `path`. For emitted code.
    #[must_use]
    pub const fn new(path: &'static str) -> Self {
        Self(Cow::Borrowed(path), PhantomData)
    }

    /// This path, and `next` from there.
    #[must_use]
    pub fn then<Next, Further>(self, next: Expand<Next, Further>) -> Expand<From, Further>
    where
        To: LeadsTo<Next>,
    {
        let path = format!("{}{}{}", self.0, To::JOINT, next.0);
        Expand(Cow::Owned(path), PhantomData)
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
///
/// ```
/// use stripe_runtime::{Expand, ExpandPath, List};
///
/// struct Charge;
/// const CUSTOMER: Expand<Charge, ()> = Expand::new("customer");
///
/// assert_eq!(ExpandPath::<Charge>::from(CUSTOMER).into_string(), "customer");
/// assert_eq!(ExpandPath::<List<Charge>>::from(CUSTOMER).into_string(), "data.customer");
/// ```
/// A path from another object does not compile:
/// ```compile_fail,E0277
/// # use stripe_runtime::{Expand, ExpandPath};
/// # struct Charge;
/// # struct Refund;
/// # const CUSTOMER: Expand<Charge, ()> = Expand::new("customer");
/// ExpandPath::<Refund>::from(CUSTOMER);
/// ```
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
    use crate::{Id, List, OPTIONAL, Resource, codec::record::record};

    struct Invoice;
    struct Marker;
    struct Subscription {
        status: Option<String>,
    }
    record!(Subscription = "subscription" { status = "status": OPTIONAL });

    impl Resource for Subscription {
        type Id = Id<Marker>;
        const OBJECT: &'static str = "subscription";
    }

    const SUBSCRIPTION: Expand<Invoice, Id<Marker>> = Expand::new("subscription");
    const SUBSCRIPTIONS: Expand<Invoice, List<Id<Marker>>> = Expand::new("subscriptions");
    const CUSTOMER: Expand<Subscription, ()> = Expand::new("customer");

    #[test]
    fn paths_join_and_reach_into_lists() {
        let path = SUBSCRIPTION.then(CUSTOMER);
        assert_eq!(path.as_str(), "subscription.customer");
        assert_eq!(
            SUBSCRIPTIONS.then(CUSTOMER).as_str(),
            "subscriptions.data.customer"
        );
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
