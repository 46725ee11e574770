// Written by `cargo xtask generate`. Do not edit.
//! What `source_order` of [`sources::create`](fn@crate::sources::create) takes.

pub mod item;
pub mod shipping;

rt::params! {
    /// Parameters for `source_order[items][]` of [`sources::create`](fn@crate::sources::create) and `source_order[items][]` of [`sources::update`](fn@crate::sources::update).
    pub struct Item;
}

impl Item {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `parent`.
    #[inline]
    pub fn parent(self, parent: impl Into<String>) -> Self {
        Self(self.0.with("parent", rt::Value::text(parent)))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: item::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

impl Default for Item {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `source_order[shipping]` of [`sources::create`](fn@crate::sources::create) and `source_order[shipping]` of [`sources::update`](fn@crate::sources::update).
    pub struct Shipping;
}

impl Shipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: shipping::Address) -> Self {
        Self(rt::Params::new().with("address", address))
    }

    /// Sets `carrier`.
    #[inline]
    pub fn carrier(self, carrier: impl Into<String>) -> Self {
        Self(self.0.with("carrier", rt::Value::text(carrier)))
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

    /// Sets `tracking_number`.
    #[inline]
    pub fn tracking_number(self, tracking_number: impl Into<String>) -> Self {
        Self(self.0.with("tracking_number", rt::Value::text(tracking_number)))
    }
}
