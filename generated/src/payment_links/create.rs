// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_links::create`](fn@crate::payment_links::create).

#[cfg(any(feature = "billing_portal-sessions", feature = "payment_links"))]
pub mod after_completion;
#[cfg(feature = "payment_links")]
pub mod automatic_tax;
#[cfg(feature = "payment_links")]
pub mod consent_collection;
#[cfg(feature = "payment_links")]
pub mod custom_field;
#[cfg(feature = "payment_links")]
pub mod custom_text;
#[cfg(feature = "payment_links")]
pub mod invoice_creation;

#[cfg(
    any(
        feature = "billing_portal-configurations",
        feature = "invoices",
        feature = "payment_links"
    )
)]
pub mod line_item;

#[cfg(feature = "payment_links")]
pub mod name_collection;
#[cfg(feature = "payment_links")]
pub mod optional_item;
#[cfg(feature = "payment_links")]
pub mod payment_intent_data;
#[cfg(feature = "payment_links")]
pub mod payment_method_options;
#[cfg(feature = "payment_links")]
pub mod restrictions;
#[cfg(feature = "payment_links")]
pub use crate::checkout_session::shipping_address_collection;
#[cfg(feature = "payment_links")]
pub mod subscription_data;
#[cfg(feature = "payment_links")]
pub use crate::payment_link::tax_id_collection;
#[cfg(feature = "payment_links")]
pub use crate::checkout_session::SubmitType;
#[cfg(feature = "payment_links")]
pub use crate::invoices::create::TransferData;

#[cfg(feature = "payment_links")]
pub use crate::payment_link::{
    BillingAddressCollection, CustomerCreation, PaymentMethodCollection,
    PaymentMethodType,
};

#[cfg(feature = "payment_links")]
rt::params! {
    /// Behavior after the purchase is complete.
    ///
    /// Parameters for `after_completion` of [`payment_links::create`](fn@crate::payment_links::create) and `after_completion` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct AfterCompletion;
}

#[cfg(feature = "payment_links")]
impl AfterCompletion {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::payment_link::after_completion::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `hosted_confirmation`.
    #[inline]
    pub fn hosted_confirmation(
        self,
        hosted_confirmation: after_completion::HostedConfirmation,
    ) -> Self {
        Self(self.0.with("hosted_confirmation", hosted_confirmation))
    }

    /// Sets `redirect`.
    #[inline]
    pub fn redirect(self, redirect: after_completion::Redirect) -> Self {
        Self(self.0.with("redirect", redirect))
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Configuration for automatic tax collection.
    ///
    /// Parameters for `automatic_tax` of [`payment_links::create`](fn@crate::payment_links::create) and `automatic_tax` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct AutomaticTax;
}

#[cfg(feature = "payment_links")]
impl AutomaticTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `liability`.
    #[inline]
    pub fn liability(self, liability: automatic_tax::Liability) -> Self {
        Self(self.0.with("liability", liability))
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Configure fields to gather active consent from customers.
    ///
    /// Parameters for `consent_collection` of [`payment_links::create`](fn@crate::payment_links::create).
    pub struct ConsentCollection;
}

#[cfg(feature = "payment_links")]
impl ConsentCollection {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `payment_method_reuse_agreement`.
    #[inline]
    pub fn payment_method_reuse_agreement(
        self,
        payment_method_reuse_agreement: consent_collection::PaymentMethodReuseAgreement,
    ) -> Self {
        Self(
            self.0.with("payment_method_reuse_agreement", payment_method_reuse_agreement),
        )
    }

    /// Sets `promotions`.
    #[inline]
    pub fn promotions(
        self,
        promotions: crate::payment_link::consent_collection::Promotions,
    ) -> Self {
        Self(self.0.with("promotions", promotions))
    }

    /// Sets `terms_of_service`.
    #[inline]
    pub fn terms_of_service(
        self,
        terms_of_service: crate::payment_link::consent_collection::TermsOfService,
    ) -> Self {
        Self(self.0.with("terms_of_service", terms_of_service))
    }
}

#[cfg(feature = "payment_links")]
impl Default for ConsentCollection {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Parameters for `custom_fields[]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_fields[]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct CustomField;
}

#[cfg(feature = "payment_links")]
impl CustomField {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        label: custom_field::Label,
        type_: crate::checkout_session::custom_field::Type,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("key", rt::Value::text(key))
                .with("label", label)
                .with("type", type_),
        )
    }

    /// Sets `dropdown`.
    #[inline]
    pub fn dropdown(self, dropdown: custom_field::Dropdown) -> Self {
        Self(self.0.with("dropdown", dropdown))
    }

    /// Sets `numeric`.
    #[inline]
    pub fn numeric(self, numeric: custom_field::Numeric) -> Self {
        Self(self.0.with("numeric", numeric))
    }

    /// Sets `optional`.
    #[inline]
    pub fn optional(self, optional: bool) -> Self {
        Self(self.0.with("optional", optional))
    }

    /// Sets `text`.
    #[inline]
    pub fn text(self, text: custom_field::Text) -> Self {
        Self(self.0.with("text", text))
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Display additional text for your customers using custom text. You can't set this parameter if
    /// `ui_mode` is `custom`.
    ///
    /// Parameters for `custom_text` of [`payment_links::create`](fn@crate::payment_links::create), `custom_text` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct CustomText;
}

#[cfg(feature = "payment_links")]
impl CustomText {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `after_submit`.
    #[inline]
    pub fn after_submit(self, after_submit: custom_text::AfterSubmit) -> Self {
        Self(self.0.with("after_submit", after_submit))
    }

    /// Clears `after_submit`: unsets what is stored.
    #[inline]
    pub fn clear_after_submit(self) -> Self {
        Self(self.0.cleared("after_submit"))
    }

    /// Sets `shipping_address`.
    #[inline]
    pub fn shipping_address(
        self,
        shipping_address: custom_text::ShippingAddress,
    ) -> Self {
        Self(self.0.with("shipping_address", shipping_address))
    }

    /// Clears `shipping_address`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_address(self) -> Self {
        Self(self.0.cleared("shipping_address"))
    }

    /// Sets `submit`.
    #[inline]
    pub fn submit(self, submit: custom_text::Submit) -> Self {
        Self(self.0.with("submit", submit))
    }

    /// Clears `submit`: unsets what is stored.
    #[inline]
    pub fn clear_submit(self) -> Self {
        Self(self.0.cleared("submit"))
    }

    /// Sets `terms_of_service_acceptance`.
    #[inline]
    pub fn terms_of_service_acceptance(
        self,
        terms_of_service_acceptance: custom_text::TermsOfServiceAcceptance,
    ) -> Self {
        Self(self.0.with("terms_of_service_acceptance", terms_of_service_acceptance))
    }

    /// Clears `terms_of_service_acceptance`: unsets what is stored.
    #[inline]
    pub fn clear_terms_of_service_acceptance(self) -> Self {
        Self(self.0.cleared("terms_of_service_acceptance"))
    }
}

#[cfg(feature = "payment_links")]
impl Default for CustomText {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Generate a post-purchase Invoice for one-time payments.
    ///
    /// Parameters for `invoice_creation` of [`payment_links::create`](fn@crate::payment_links::create) and `invoice_creation` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct InvoiceCreation;
}

#[cfg(feature = "payment_links")]
impl InvoiceCreation {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `invoice_data`.
    #[inline]
    pub fn invoice_data(self, invoice_data: invoice_creation::InvoiceData) -> Self {
        Self(self.0.with("invoice_data", invoice_data))
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Parameters for `line_items[]` of [`payment_links::create`](fn@crate::payment_links::create).
    pub struct LineItem;
}

#[cfg(feature = "payment_links")]
impl LineItem {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(quantity: i64) -> Self {
        Self(rt::Params::new().with("quantity", quantity))
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        self,
        adjustable_quantity: line_item::AdjustableQuantity,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(self, price_data: line_item::PriceData) -> Self {
        Self(self.0.with("price_data", price_data))
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Settings for Managed Payments for this Payment Link and resulting
    /// [CheckoutSessions](https://docs.stripe.com/api/checkout/sessions/object),
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    ///
    /// Parameters for `managed_payments` of [`payment_links::create`](fn@crate::payment_links::create) and `managed_payments` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct ManagedPayments;
}

#[cfg(feature = "payment_links")]
impl ManagedPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

#[cfg(feature = "payment_links")]
impl Default for ManagedPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Controls settings applied for collecting the customer's name.
    ///
    /// Parameters for `name_collection` of [`payment_links::create`](fn@crate::payment_links::create), `name_collection` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct NameCollection;
}

#[cfg(feature = "payment_links")]
impl NameCollection {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `business`.
    #[inline]
    pub fn business(self, business: name_collection::Business) -> Self {
        Self(self.0.with("business", business))
    }

    /// Sets `individual`.
    #[inline]
    pub fn individual(self, individual: name_collection::Individual) -> Self {
        Self(self.0.with("individual", individual))
    }
}

#[cfg(feature = "payment_links")]
impl Default for NameCollection {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Parameters for `optional_items[]` of [`payment_links::create`](fn@crate::payment_links::create), `optional_items[]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct OptionalItem;
}

#[cfg(feature = "payment_links")]
impl OptionalItem {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(price: impl Into<crate::ids::PriceId>, quantity: i64) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(rt::Params::new().with("price", price).with("quantity", quantity))
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        self,
        adjustable_quantity: line_item::AdjustableQuantity,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    ///
    /// Parameters for `payment_intent_data` of [`payment_links::create`](fn@crate::payment_links::create).
    pub struct PaymentIntentData;
}

#[cfg(feature = "payment_links")]
impl PaymentIntentData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::payment_intent::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::payment_link::payment_intent_data::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
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

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

#[cfg(feature = "payment_links")]
impl Default for PaymentIntentData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Parameters for `payment_method_options` of [`payment_links::create`](fn@crate::payment_links::create).
    pub struct PaymentMethodOptions;
}

#[cfg(feature = "payment_links")]
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
}

#[cfg(feature = "payment_links")]
impl Default for PaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Controls phone number collection settings during checkout.
    ///
    /// We recommend that you review your privacy policy and check with your legal contacts.
    ///
    /// Parameters for `phone_number_collection` of [`payment_links::create`](fn@crate::payment_links::create), `phone_number_collection` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct PhoneNumberCollection;
}

#[cfg(feature = "payment_links")]
impl PhoneNumberCollection {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Settings that restrict the usage of a payment link.
    ///
    /// Parameters for `restrictions` of [`payment_links::create`](fn@crate::payment_links::create) and `restrictions` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct Restrictions;
}

#[cfg(feature = "payment_links")]
impl Restrictions {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(completed_sessions: restrictions::CompletedSessions) -> Self {
        Self(rt::Params::new().with("completed_sessions", completed_sessions))
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Configuration for collecting the customer's shipping address.
    ///
    /// Parameters for `shipping_address_collection` of [`payment_links::create`](fn@crate::payment_links::create), `shipping_address_collection` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct ShippingAddressCollection;
}

#[cfg(feature = "payment_links")]
impl ShippingAddressCollection {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        allowed_countries: impl IntoIterator<
            Item = crate::checkout_session::shipping_address_collection::AllowedCountry,
        >,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("allowed_countries", rt::Value::list(allowed_countries)),
        )
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Parameters for `shipping_options[]` of [`payment_links::create`](fn@crate::payment_links::create).
    pub struct ShippingOption;
}

#[cfg(feature = "payment_links")]
impl ShippingOption {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(
        self,
        shipping_rate: impl Into<crate::ids::ShippingRateId>,
    ) -> Self {
        let shipping_rate: crate::ids::ShippingRateId = shipping_rate.into();
        Self(self.0.with("shipping_rate", shipping_rate))
    }
}

#[cfg(feature = "payment_links")]
impl Default for ShippingOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    ///
    /// Parameters for `subscription_data` of [`payment_links::create`](fn@crate::payment_links::create).
    pub struct SubscriptionData;
}

#[cfg(feature = "payment_links")]
impl SubscriptionData {
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

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        self,
        invoice_settings: subscription_data::InvoiceSettings,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `trial_period_days`.
    #[inline]
    pub fn trial_period_days(self, trial_period_days: i64) -> Self {
        Self(self.0.with("trial_period_days", trial_period_days))
    }

    /// Sets `trial_settings`.
    #[inline]
    pub fn trial_settings(
        self,
        trial_settings: crate::subscriptions::create::TrialSettings,
    ) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }
}

#[cfg(feature = "payment_links")]
impl Default for SubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Controls tax ID collection during checkout.
    ///
    /// Parameters for `tax_id_collection` of [`payment_links::create`](fn@crate::payment_links::create) and `tax_id_collection` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct TaxIdCollection;
}

#[cfg(feature = "payment_links")]
impl TaxIdCollection {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `required`.
    #[inline]
    pub fn required(
        self,
        required: crate::payment_link::tax_id_collection::Required,
    ) -> Self {
        Self(self.0.with("required", required))
    }
}
