// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostSources/source_order/items[]`, `PostSourcesSource/source_order/items[]`.
    pub struct OrderItemSpecs;
}

impl OrderItemSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.0.set("currency", Into::<Currency>::into(currency));
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `parent`.
    #[inline]
    pub fn parent(mut self, parent: impl Into<String>) -> Self {
        self.0.set("parent", Value::text(parent));
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: OrderItemSpecsType) -> Self {
        self.0.set("type", type_);
        self
    }
}

impl Default for OrderItemSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostSources/source_order/items[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderItemSpecsType {
    /// `discount`
    Discount,
    /// `shipping`
    Shipping,
    /// `sku`
    Sku,
    /// `tax`
    Tax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OrderItemSpecsType {
    Discount = "discount",
    Shipping = "shipping",
    Sku = "sku",
    Tax = "tax",
});
