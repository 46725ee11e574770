// Written by `cargo xtask generate`. Do not edit.
//! What `amount_details.line_item.payment_method_options` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::payment_intent_amount_details_line_item::payment_method_options::paypal;

rt::params! {
    /// Parameters for `amount_details[line_items][][payment_method_options][card]` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details[line_items][][payment_method_options][card]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct Card;
}

impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `commodity_code`.
    #[inline]
    pub fn commodity_code(self, commodity_code: impl Into<String>) -> Self {
        Self(self.0.with("commodity_code", rt::Value::text(commodity_code)))
    }
}

impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `amount_details[line_items][][payment_method_options][card_present]` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details[line_items][][payment_method_options][card_present]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct CardPresent;
}

impl CardPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `commodity_code`.
    #[inline]
    pub fn commodity_code(self, commodity_code: impl Into<String>) -> Self {
        Self(self.0.with("commodity_code", rt::Value::text(commodity_code)))
    }
}

impl Default for CardPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `amount_details[line_items][][payment_method_options][klarna]` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details[line_items][][payment_method_options][klarna]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct Klarna;
}

impl Klarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `image_url`.
    #[inline]
    pub fn image_url(self, image_url: impl Into<String>) -> Self {
        Self(self.0.with("image_url", rt::Value::text(image_url)))
    }

    /// Sets `product_url`.
    #[inline]
    pub fn product_url(self, product_url: impl Into<String>) -> Self {
        Self(self.0.with("product_url", rt::Value::text(product_url)))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }

    /// Sets `subscription_reference`.
    #[inline]
    pub fn subscription_reference(
        self,
        subscription_reference: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("subscription_reference", rt::Value::text(subscription_reference)),
        )
    }
}

impl Default for Klarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `amount_details[line_items][][payment_method_options][paypal]` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details[line_items][][payment_method_options][paypal]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct Paypal;
}

impl Paypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `category`.
    #[inline]
    pub fn category(
        self,
        category: crate::payment_intent_amount_details_line_item::payment_method_options::paypal::Category,
    ) -> Self {
        Self(self.0.with("category", category))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `sold_by`.
    #[inline]
    pub fn sold_by(self, sold_by: impl Into<String>) -> Self {
        Self(self.0.with("sold_by", rt::Value::text(sold_by)))
    }
}

impl Default for Paypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
