// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`sources::create`](fn@crate::sources::create).

#[cfg(feature = "sources")]
pub mod mandate;
#[cfg(feature = "sources")]
pub mod owner;
#[cfg(feature = "sources")]
pub mod receiver;
#[cfg(feature = "sources")]
pub mod source_order;

#[cfg(feature = "sources")]
/// The authentication `flow` of the source to create. `flow` is one of `redirect`, `receiver`,
/// `code_verification`, `none`. It is generally inferred unless a type supports multiple flows.
#[non_exhaustive]
pub enum Flow {
    /// `code_verification`
    CodeVerification,
    /// `none`
    None,
    /// `receiver`
    Receiver,
    /// `redirect`
    Redirect,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "sources")]
rt::open_enum!(Flow {
    CodeVerification = "code_verification",
    None = "none",
    Receiver = "receiver",
    Redirect = "redirect",
});

#[cfg(feature = "sources")]
rt::params! {
    /// Information about a mandate possibility attached to a source object (generally for bank debits)
    /// as well as its acceptance status.
    ///
    /// Parameters for `mandate` of [`sources::create`](fn@crate::sources::create) and `mandate` of [`sources::update`](fn@crate::sources::update).
    pub struct Mandate;
}

#[cfg(feature = "sources")]
impl Mandate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `acceptance`.
    #[inline]
    pub fn acceptance(self, acceptance: mandate::Acceptance) -> Self {
        Self(self.0.with("acceptance", acceptance))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Clears `amount`: unsets what is stored.
    #[inline]
    pub fn clear_amount(self) -> Self {
        Self(self.0.cleared("amount"))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(self, interval: mandate::Interval) -> Self {
        Self(self.0.with("interval", interval))
    }

    /// Sets `notification_method`.
    #[inline]
    pub fn notification_method(
        self,
        notification_method: mandate::NotificationMethod,
    ) -> Self {
        Self(self.0.with("notification_method", notification_method))
    }
}

#[cfg(feature = "sources")]
impl Default for Mandate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Information about the owner of the payment instrument that may be used or required by particular
    /// source types.
    ///
    /// Parameters for `owner` of [`sources::create`](fn@crate::sources::create), `owner` of [`sources::update`](fn@crate::sources::update) and 3 more places.
    pub struct Owner;
}

#[cfg(feature = "customers")]
impl Owner {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }
}

#[cfg(feature = "customers")]
impl Default for Owner {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "sources")]
rt::params! {
    /// Optional parameters for the receiver flow. Can be set only if the source is a receiver (`flow`
    /// is `receiver`).
    ///
    /// Parameters for `receiver` of [`sources::create`](fn@crate::sources::create).
    pub struct Receiver;
}

#[cfg(feature = "sources")]
impl Receiver {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `refund_attributes_method`.
    #[inline]
    pub fn refund_attributes_method(
        self,
        refund_attributes_method: receiver::RefundAttributesMethod,
    ) -> Self {
        Self(self.0.with("refund_attributes_method", refund_attributes_method))
    }
}

#[cfg(feature = "sources")]
impl Default for Receiver {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "billing_portal-sessions", feature = "sources"))]
rt::params! {
    /// Parameters required for the redirect flow. Required if the source is authenticated by a redirect
    /// (`flow` is `redirect`).
    ///
    /// Parameters for `redirect` of [`sources::create`](fn@crate::sources::create) and `flow_data[after_completion][redirect]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct Redirect;
}

#[cfg(any(feature = "billing_portal-sessions", feature = "sources"))]
impl Redirect {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(return_url: impl Into<String>) -> Self {
        Self(rt::Params::new().with("return_url", rt::Value::text(return_url)))
    }
}

#[cfg(feature = "sources")]
rt::params! {
    /// Information about the items and shipping associated with the source. Required for transactional
    /// credit (for example Klarna) sources before you can charge it.
    ///
    /// Parameters for `source_order` of [`sources::create`](fn@crate::sources::create) and `source_order` of [`sources::update`](fn@crate::sources::update).
    pub struct SourceOrder;
}

#[cfg(feature = "sources")]
impl SourceOrder {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `items`.
    #[inline]
    pub fn items(self, items: impl IntoIterator<Item = source_order::Item>) -> Self {
        Self(self.0.with("items", rt::Value::list(items)))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: source_order::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }
}

#[cfg(feature = "sources")]
impl Default for SourceOrder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "sources")]
/// The values of `usage` of [`sources::create`](fn@crate::sources::create).
#[non_exhaustive]
pub enum Usage {
    /// `reusable`
    Reusable,
    /// `single_use`
    SingleUse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "sources")]
rt::open_enum!(Usage {
    Reusable = "reusable",
    SingleUse = "single_use",
});
