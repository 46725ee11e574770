// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_links::update`](fn@crate::payment_links::update).

pub mod after_completion;
pub mod automatic_tax;
pub mod custom_field;
pub use crate::payment_links::create::custom_text;
pub mod invoice_creation;
pub mod line_item;
pub use crate::payment_links::create::name_collection;
pub mod optional_item;
pub mod payment_method_options;
pub use crate::payment_links::create::restrictions;
pub use crate::checkout_session::shipping_address_collection;
pub mod subscription_data;
pub use crate::payment_link::tax_id_collection;
pub use crate::checkout_session::SubmitType;

pub use crate::payment_link::{
    BillingAddressCollection, CustomerCreation, PaymentMethodCollection,
    PaymentMethodType,
};

pub use crate::payment_links::create::{
    AfterCompletion, AutomaticTax, CustomField, CustomText, InvoiceCreation,
    NameCollection, OptionalItem, PhoneNumberCollection, Restrictions,
    ShippingAddressCollection, TaxIdCollection,
};

rt::params! {
    /// Parameters for `line_items[]` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct LineItem;
}

impl LineItem {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().with("id", rt::Value::text(id)))
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        self,
        adjustable_quantity: crate::payment_links::create::line_item::AdjustableQuantity,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }
}

rt::params! {
    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    ///
    /// Parameters for `payment_intent_data` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct PaymentIntentData;
}

impl PaymentIntentData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Clears `statement_descriptor`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor(self) -> Self {
        Self(self.0.cleared("statement_descriptor"))
    }

    /// Sets `statement_descriptor_suffix`.
    #[inline]
    pub fn statement_descriptor_suffix(
        self,
        statement_descriptor_suffix: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix",
                    rt::Value::text(statement_descriptor_suffix),
                ),
        )
    }

    /// Clears `statement_descriptor_suffix`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix(self) -> Self {
        Self(self.0.cleared("statement_descriptor_suffix"))
    }

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }

    /// Clears `transfer_group`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_group(self) -> Self {
        Self(self.0.cleared("transfer_group"))
    }
}

impl Default for PaymentIntentData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct PaymentMethodOptions;
}

impl PaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: payment_method_options::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Clears `card`: unsets what is stored.
    #[inline]
    pub fn clear_card(self) -> Self {
        Self(self.0.cleared("card"))
    }
}

impl Default for PaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    ///
    /// Parameters for `subscription_data` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct SubscriptionData;
}

impl SubscriptionData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        self,
        invoice_settings: crate::payment_links::create::subscription_data::InvoiceSettings,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `trial_period_days`.
    #[inline]
    pub fn trial_period_days(self, trial_period_days: i64) -> Self {
        Self(self.0.with("trial_period_days", trial_period_days))
    }

    /// Clears `trial_period_days`: unsets what is stored.
    #[inline]
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.cleared("trial_period_days"))
    }

    /// Sets `trial_settings`.
    #[inline]
    pub fn trial_settings(
        self,
        trial_settings: crate::subscriptions::create::TrialSettings,
    ) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }

    /// Clears `trial_settings`: unsets what is stored.
    #[inline]
    pub fn clear_trial_settings(self) -> Self {
        Self(self.0.cleared("trial_settings"))
    }
}

impl Default for SubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
