// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`CheckoutSession`](crate::CheckoutSession).

#[cfg(feature = "checkout-sessions")]
pub mod after_expiration;
#[cfg(any(feature = "checkout-sessions", feature = "invoices", feature = "quotes"))]
pub mod automatic_tax;
#[cfg(feature = "checkout-sessions")]
pub mod branding_settings;
#[cfg(feature = "checkout-sessions")]
pub mod collected_information;
#[cfg(feature = "checkout-sessions")]
pub mod consent;
#[cfg(feature = "checkout-sessions")]
pub mod consent_collection;
#[cfg(any(feature = "checkout-sessions", feature = "payment_links"))]
pub mod custom_field;
#[cfg(feature = "payment_links")]
pub mod custom_text;
#[cfg(feature = "checkout-sessions")]
pub mod customer_details;
#[cfg(feature = "checkout-sessions")]
pub mod invoice_creation;
#[cfg(feature = "payment_links")]
pub mod name_collection;
#[cfg(feature = "checkout-sessions")]
pub mod optional_item;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "customers",
        feature = "payment_intents",
        feature = "payment_links",
        feature = "subscriptions"
    )
)]
pub mod payment_method_options;

#[cfg(feature = "checkout-sessions")]
pub mod permissions;
#[cfg(feature = "checkout-sessions")]
pub mod saved_payment_method_options;
#[cfg(feature = "payment_links")]
pub mod shipping_address_collection;
#[cfg(feature = "checkout-sessions")]
pub mod shipping_cost;
#[cfg(feature = "checkout-sessions")]
pub mod tax_id_collection;
#[cfg(any(feature = "checkout-sessions", feature = "quotes"))]
pub mod total_details;
#[cfg(feature = "checkout-sessions")]
pub mod wallet_options;
#[cfg(feature = "checkout-sessions")]
pub use crate::charge::PresentmentDetails;

#[cfg(feature = "checkout-sessions")]
/// An object in `adaptive_pricing` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdaptivePricing {
    /// If enabled, Adaptive Pricing is available on
    /// [eligible sessions](https://docs.stripe.com/payments/currencies/localize-prices/adaptive-pricing?payment-ui=stripe-hosted#restrictions).
    pub enabled: bool,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for AdaptivePricing {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for AdaptivePricing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_adaptive_pricing",
            constants: &[],
            fields: &[rt::Field("enabled", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(AdaptivePricing);

#[cfg(feature = "checkout-sessions")]
/// An object in `after_expiration` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterExpiration {
    /// When set, configuration used to recover the Checkout Session on expiry.
    pub recovery: Option<rt::Part<after_expiration::Recovery>>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for AfterExpiration {
    const BLANK: Self = Self { recovery: rt::Blank::BLANK };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for AfterExpiration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_after_expiration",
            constants: &[],
            fields: &[rt::Field("recovery", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.recovery
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.recovery
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(AfterExpiration);

#[cfg(feature = "checkout-sessions")]
/// An object in `automatic_tax` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticTax {
    /// Indicates whether automatic tax is enabled for the session
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<rt::Part<automatic_tax::Liability>>,
    /// The tax provider powering automatic tax.
    pub provider: Option<String>,
    /// The status of the most recent automated tax calculation for this session.
    pub status: Option<automatic_tax::Status>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for AutomaticTax {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        liability: rt::Blank::BLANK,
        provider: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for AutomaticTax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_automatic_tax",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("liability", rt::NULLABLE),
                rt::Field("provider", rt::NULLABLE),
                rt::Field("status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            1 => &self.liability,
            2 => &self.provider,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.liability,
            2 => &mut self.provider,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(AutomaticTax);

#[cfg(feature = "checkout-sessions")]
/// Describes whether Checkout should collect the customer's billing address. Defaults to `auto`.
#[non_exhaustive]
pub enum BillingAddressCollection {
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(BillingAddressCollection {
    Auto = "auto",
    Required = "required",
});

#[cfg(feature = "checkout-sessions")]
/// An object in `branding_settings` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandingSettings {
    /// A hex color value starting with `#` representing the background color for the Checkout Session.
    pub background_color: String,
    /// The border style for the Checkout Session. Must be one of `rounded`, `rectangular`, or `pill`.
    pub border_style: branding_settings::BorderStyle,
    /// A hex color value starting with `#` representing the button color for the Checkout Session.
    pub button_color: String,
    /// The display name shown on the Checkout Session.
    pub display_name: String,
    /// The font family for the Checkout Session. Must be one of the
    /// [supported font families](https://docs.stripe.com/payments/checkout/customization/appearance?payment-ui=stripe-hosted#font-compatibility).
    pub font_family: String,
    /// The icon for the Checkout Session. You cannot set both `logo` and `icon`.
    pub icon: Option<rt::Part<branding_settings::Icon>>,
    /// The logo for the Checkout Session. You cannot set both `logo` and `icon`.
    pub logo: Option<rt::Part<branding_settings::Logo>>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for BrandingSettings {
    const BLANK: Self = Self {
        background_color: rt::Blank::BLANK,
        border_style: rt::Blank::BLANK,
        button_color: rt::Blank::BLANK,
        display_name: rt::Blank::BLANK,
        font_family: rt::Blank::BLANK,
        icon: rt::Blank::BLANK,
        logo: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for BrandingSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_branding_settings",
            constants: &[],
            fields: &[
                rt::Field("background_color", rt::REQUIRED),
                rt::Field("border_style", rt::REQUIRED),
                rt::Field("button_color", rt::REQUIRED),
                rt::Field("display_name", rt::REQUIRED),
                rt::Field("font_family", rt::REQUIRED),
                rt::Field("icon", rt::NULLABLE),
                rt::Field("logo", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.background_color,
            1 => &self.border_style,
            2 => &self.button_color,
            3 => &self.display_name,
            4 => &self.font_family,
            5 => &self.icon,
            _ => &self.logo,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.background_color,
            1 => &mut self.border_style,
            2 => &mut self.button_color,
            3 => &mut self.display_name,
            4 => &mut self.font_family,
            5 => &mut self.icon,
            _ => &mut self.logo,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(BrandingSettings);

#[cfg(feature = "checkout-sessions")]
/// An object in `collected_information` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct CollectedInformation {
    /// Customer’s business name for this Checkout Session
    pub business_name: Option<String>,
    /// Customer’s individual name for this Checkout Session
    pub individual_name: Option<String>,
    /// Shipping information for this Checkout Session.
    pub shipping_details: Option<rt::Part<collected_information::ShippingDetails>>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for CollectedInformation {
    const BLANK: Self = Self {
        business_name: rt::Blank::BLANK,
        individual_name: rt::Blank::BLANK,
        shipping_details: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for CollectedInformation {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_collected_information",
            constants: &[],
            fields: &[
                rt::Field("business_name", rt::NULLABLE),
                rt::Field("individual_name", rt::NULLABLE),
                rt::Field("shipping_details", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.business_name,
            1 => &self.individual_name,
            _ => &self.shipping_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.business_name,
            1 => &mut self.individual_name,
            _ => &mut self.shipping_details,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(CollectedInformation);

#[cfg(feature = "checkout-sessions")]
/// An object in `consent` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Consent {
    /// If `opt_in`, the customer consents to receiving promotional communications from the merchant
    /// about this Checkout Session.
    pub promotions: Option<consent::Promotions>,
    /// If `accepted`, the customer in this Checkout Session has agreed to the merchant's terms of
    /// service.
    pub terms_of_service: Option<consent::TermsOfService>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Consent {
    const BLANK: Self = Self {
        promotions: rt::Blank::BLANK,
        terms_of_service: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for Consent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_consent",
            constants: &[],
            fields: &[
                rt::Field("promotions", rt::NULLABLE),
                rt::Field("terms_of_service", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.promotions,
            _ => &self.terms_of_service,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.promotions,
            _ => &mut self.terms_of_service,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Consent);

#[cfg(feature = "checkout-sessions")]
/// An object in `consent_collection` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsentCollection {
    /// If set to `hidden`, it will hide legal text related to the reuse of a payment method.
    pub payment_method_reuse_agreement: Option<
        rt::Part<consent_collection::PaymentMethodReuseAgreement>,
    >,
    /// If set to `auto`, enables the collection of customer consent for promotional communications. The
    /// Checkout Session will determine whether to display an option to opt into promotional
    /// communication from the merchant depending on the customer's locale. Only available to US
    /// merchants and US customers.
    pub promotions: Option<consent_collection::Promotions>,
    /// If set to `required`, it requires customers to accept the terms of service before being able to
    /// pay.
    pub terms_of_service: Option<consent_collection::TermsOfService>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for ConsentCollection {
    const BLANK: Self = Self {
        payment_method_reuse_agreement: rt::Blank::BLANK,
        promotions: rt::Blank::BLANK,
        terms_of_service: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for ConsentCollection {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_consent_collection",
            constants: &[],
            fields: &[
                rt::Field("payment_method_reuse_agreement", rt::NULLABLE),
                rt::Field("promotions", rt::NULLABLE),
                rt::Field("terms_of_service", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payment_method_reuse_agreement,
            1 => &self.promotions,
            _ => &self.terms_of_service,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.payment_method_reuse_agreement,
            1 => &mut self.promotions,
            _ => &mut self.terms_of_service,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(ConsentCollection);

#[cfg(feature = "checkout-sessions")]
/// An object in `currency_conversion` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyConversion {
    /// Total of all items in source currency before discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total of all items in source currency after discounts and taxes are applied.
    pub amount_total: i64,
    /// Exchange rate used to convert source currency amounts to customer currency amounts
    pub fx_rate: rt::Decimal,
    /// Creation currency of the CheckoutSession before localization
    pub source_currency: String,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for CurrencyConversion {
    fn blank() -> Self {
        Self {
            amount_subtotal: rt::blank(),
            amount_total: rt::blank(),
            fx_rate: rt::blank(),
            source_currency: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_currency_conversion",
            constants: &[],
            fields: &[
                rt::Field("amount_subtotal", rt::REQUIRED),
                rt::Field("amount_total", rt::REQUIRED),
                rt::Field("fx_rate", rt::REQUIRED),
                rt::Field("source_currency", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_total,
            2 => &self.fx_rate,
            _ => &self.source_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_total,
            2 => &mut self.fx_rate,
            _ => &mut self.source_currency,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(CurrencyConversion);

#[cfg(feature = "checkout-sessions")]
/// An object in `custom_fields[]` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomField {
    pub dropdown: Option<rt::Part<custom_field::Dropdown>>,
    /// String of your choice that your integration can use to reconcile this field. Must be unique to
    /// this field, alphanumeric, and up to 200 characters.
    pub key: String,
    pub label: custom_field::Label,
    pub numeric: Option<rt::Part<custom_field::Numeric>>,
    /// Whether the customer is required to complete the field before completing the Checkout Session.
    /// Defaults to `false`.
    pub optional: bool,
    pub text: Option<rt::Part<custom_field::Text>>,
    /// The type of the field.
    pub type_: custom_field::Type,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for CustomField {
    const BLANK: Self = Self {
        dropdown: rt::Blank::BLANK,
        key: rt::Blank::BLANK,
        label: rt::Blank::BLANK,
        numeric: rt::Blank::BLANK,
        optional: rt::Blank::BLANK,
        text: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for CustomField {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_custom_fields",
            constants: &[],
            fields: &[
                rt::Field("dropdown", rt::OPTIONAL),
                rt::Field("key", rt::REQUIRED),
                rt::Field("label", rt::REQUIRED),
                rt::Field("numeric", rt::OPTIONAL),
                rt::Field("optional", rt::REQUIRED),
                rt::Field("text", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.dropdown,
            1 => &self.key,
            2 => &self.label,
            3 => &self.numeric,
            4 => &self.optional,
            5 => &self.text,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.dropdown,
            1 => &mut self.key,
            2 => &mut self.label,
            3 => &mut self.numeric,
            4 => &mut self.optional,
            5 => &mut self.text,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(CustomField);

#[cfg(feature = "payment_links")]
/// An object in `custom_text` of [`CheckoutSession`](crate::CheckoutSession) and `custom_text` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomText {
    /// Custom text that should be displayed after the payment confirmation button.
    pub after_submit: Option<rt::Part<custom_text::AfterSubmit>>,
    /// Custom text that should be displayed alongside shipping address collection.
    pub shipping_address: Option<rt::Part<custom_text::ShippingAddress>>,
    /// Custom text that should be displayed alongside the payment confirmation button.
    pub submit: Option<rt::Part<custom_text::Submit>>,
    /// Custom text that should be displayed in place of the default terms of service agreement text.
    pub terms_of_service_acceptance: Option<
        rt::Part<custom_text::TermsOfServiceAcceptance>,
    >,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for CustomText {
    const BLANK: Self = Self {
        after_submit: rt::Blank::BLANK,
        shipping_address: rt::Blank::BLANK,
        submit: rt::Blank::BLANK,
        terms_of_service_acceptance: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for CustomText {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_custom_text | payment_links_resource_custom_text",
            constants: &[],
            fields: &[
                rt::Field("after_submit", rt::NULLABLE),
                rt::Field("shipping_address", rt::NULLABLE),
                rt::Field("submit", rt::NULLABLE),
                rt::Field("terms_of_service_acceptance", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.after_submit,
            1 => &self.shipping_address,
            2 => &self.submit,
            _ => &self.terms_of_service_acceptance,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.after_submit,
            1 => &mut self.shipping_address,
            2 => &mut self.submit,
            _ => &mut self.terms_of_service_acceptance,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(CustomText);

#[cfg(feature = "checkout-sessions")]
/// Configure whether a Checkout Session creates a Customer when the Checkout Session completes.
#[non_exhaustive]
pub enum CustomerCreation {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(CustomerCreation {
    Always = "always",
    IfRequired = "if_required",
});

#[cfg(feature = "checkout-sessions")]
/// An object in `customer_details` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// The customer's address after a completed Checkout Session. Note: This property is populated only
    /// for sessions on or after March 30, 2022.
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// The customer's business name after a completed Checkout Session.
    pub business_name: Option<String>,
    /// The email associated with the Customer, if one exists, on the Checkout Session after a completed
    /// Checkout Session or at time of session expiry. Otherwise, if the customer has consented to
    /// promotional content, this value is the most recent valid email provided by the customer on the
    /// Checkout form.
    pub email: Option<String>,
    /// The customer's individual name after a completed Checkout Session.
    pub individual_name: Option<String>,
    /// The customer's name after a completed Checkout Session. Note: This property is populated only
    /// for sessions on or after March 30, 2022.
    pub name: Option<String>,
    /// The customer's phone number after a completed Checkout Session.
    pub phone: Option<String>,
    /// The customer’s tax exempt status after a completed Checkout Session.
    pub tax_exempt: Option<crate::customer::TaxExempt>,
    /// The customer’s tax IDs after a completed Checkout Session.
    pub tax_ids: Option<Vec<customer_details::TaxId>>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for CustomerDetails {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        business_name: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        individual_name: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        tax_exempt: rt::Blank::BLANK,
        tax_ids: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for CustomerDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_customer_details",
            constants: &[],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("business_name", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("individual_name", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("tax_exempt", rt::NULLABLE),
                rt::Field("tax_ids", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.business_name,
            2 => &self.email,
            3 => &self.individual_name,
            4 => &self.name,
            5 => &self.phone,
            6 => &self.tax_exempt,
            _ => &self.tax_ids,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.business_name,
            2 => &mut self.email,
            3 => &mut self.individual_name,
            4 => &mut self.name,
            5 => &mut self.phone,
            6 => &mut self.tax_exempt,
            _ => &mut self.tax_ids,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(CustomerDetails);

#[cfg(feature = "checkout-sessions")]
/// An object in `discounts[]` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Discount {
    /// Coupon attached to the Checkout Session.
    pub coupon: Option<rt::Expandable<crate::ids::CouponId>>,
    /// Promotion code attached to the Checkout Session.
    pub promotion_code: Option<rt::Expandable<crate::ids::PromotionCodeId>>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Discount {
    const BLANK: Self = Self {
        coupon: rt::Blank::BLANK,
        promotion_code: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for Discount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_discount",
            constants: &[],
            fields: &[
                rt::Field("coupon", rt::NULLABLE),
                rt::Field("promotion_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.coupon,
            _ => &self.promotion_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.coupon,
            _ => &mut self.promotion_code,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Discount);

#[cfg(feature = "checkout-sessions")]
/// An object in `invoice_creation` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceCreation {
    /// Indicates whether invoice creation is enabled for the Checkout Session.
    pub enabled: bool,
    pub invoice_data: rt::Part<invoice_creation::InvoiceData>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for InvoiceCreation {
    fn blank() -> Self {
        Self {
            enabled: rt::blank(),
            invoice_data: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_invoice_creation",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("invoice_data", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.invoice_data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.invoice_data,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(InvoiceCreation);

#[cfg(feature = "checkout-sessions")]
/// The IETF language tag of the locale Checkout is displayed in. If blank or `auto`, the browser's
/// locale is used.
#[non_exhaustive]
pub enum Locale {
    /// `auto`
    Auto,
    /// `bg`
    Bg,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-GB`
    EnGb,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `et`
    Et,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `ms`
    Ms,
    /// `mt`
    Mt,
    /// `nb`
    Nb,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sv`
    Sv,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `vi`
    Vi,
    /// `zh`
    Zh,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(Locale {
    Auto = "auto",
    Bg = "bg",
    Cs = "cs",
    Da = "da",
    De = "de",
    El = "el",
    En = "en",
    EnGb = "en-GB",
    Es = "es",
    Es419 = "es-419",
    Et = "et",
    Fi = "fi",
    Fil = "fil",
    Fr = "fr",
    FrCa = "fr-CA",
    Hr = "hr",
    Hu = "hu",
    Id = "id",
    It = "it",
    Ja = "ja",
    Ko = "ko",
    Lt = "lt",
    Lv = "lv",
    Ms = "ms",
    Mt = "mt",
    Nb = "nb",
    Nl = "nl",
    Pl = "pl",
    Pt = "pt",
    PtBr = "pt-BR",
    Ro = "ro",
    Ru = "ru",
    Sk = "sk",
    Sl = "sl",
    Sv = "sv",
    Th = "th",
    Tr = "tr",
    Vi = "vi",
    Zh = "zh",
    ZhHk = "zh-HK",
    ZhTw = "zh-TW",
});

#[cfg(feature = "subscriptions")]
/// An object in `managed_payments` of [`CheckoutSession`](crate::CheckoutSession), `managed_payments` of [`PaymentIntent`](crate::PaymentIntent) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagedPayments {
    /// Set to `true` to enable [Managed Payments](https://docs.stripe.com/payments/managed-payments),
    /// Stripe's merchant of record solution, for this session.
    pub enabled: bool,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for ManagedPayments {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for ManagedPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_managed_payments | smor_resource_managed_payments",
            constants: &[],
            fields: &[rt::Field("enabled", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(ManagedPayments);

#[cfg(feature = "checkout-sessions")]
/// The mode of the Checkout Session.
#[non_exhaustive]
pub enum Mode {
    /// `payment`
    Payment,
    /// `setup`
    Setup,
    /// `subscription`
    Subscription,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(Mode {
    Payment = "payment",
    Setup = "setup",
    Subscription = "subscription",
});

#[cfg(feature = "payment_links")]
/// An object in `name_collection` of [`CheckoutSession`](crate::CheckoutSession) and `name_collection` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct NameCollection {
    pub business: Option<rt::Part<name_collection::Business>>,
    pub individual: Option<rt::Part<name_collection::Individual>>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for NameCollection {
    const BLANK: Self = Self {
        business: rt::Blank::BLANK,
        individual: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for NameCollection {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_name_collection | payment_links_resource_name_collection",
            constants: &[],
            fields: &[
                rt::Field("business", rt::OPTIONAL),
                rt::Field("individual", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.business,
            _ => &self.individual,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.business,
            _ => &mut self.individual,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(NameCollection);

#[cfg(feature = "payment_links")]
/// An object in `optional_items[]` of [`CheckoutSession`](crate::CheckoutSession) and `optional_items[]` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct OptionalItem {
    pub adjustable_quantity: Option<rt::Part<crate::item::AdjustableQuantity>>,
    pub price: String,
    pub quantity: i64,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for OptionalItem {
    const BLANK: Self = Self {
        adjustable_quantity: rt::Blank::BLANK,
        price: rt::Blank::BLANK,
        quantity: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for OptionalItem {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_optional_item | payment_links_resource_optional_item",
            constants: &[],
            fields: &[
                rt::Field("adjustable_quantity", rt::NULLABLE),
                rt::Field("price", rt::REQUIRED),
                rt::Field("quantity", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.adjustable_quantity,
            1 => &self.price,
            _ => &self.quantity,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.adjustable_quantity,
            1 => &mut self.price,
            _ => &mut self.quantity,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(OptionalItem);

#[cfg(feature = "checkout-sessions")]
/// Where the user is coming from. This informs the optimizations that are applied to the session.
#[non_exhaustive]
pub enum OriginContext {
    /// `mobile_app`
    MobileApp,
    /// `web`
    Web,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(OriginContext {
    MobileApp = "mobile_app",
    Web = "web",
});

#[cfg(feature = "checkout-sessions")]
/// Configure whether a Checkout Session should collect a payment method. Defaults to `always`.
#[non_exhaustive]
pub enum PaymentMethodCollection {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(PaymentMethodCollection {
    Always = "always",
    IfRequired = "if_required",
});

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
/// An object in `payment_method_configuration_details` of [`CheckoutSession`](crate::CheckoutSession), `payment_method_configuration_details` of [`PaymentIntent`](crate::PaymentIntent) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfigurationDetails {
    /// ID of the payment method configuration used.
    pub id: String,
    /// ID of the parent payment method configuration used.
    pub parent: Option<String>,
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
impl rt::Blank for PaymentMethodConfigurationDetails {
    const BLANK: Self = Self {
        id: rt::Blank::BLANK,
        parent: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
impl rt::Record for PaymentMethodConfigurationDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_config_biz_payment_method_configuration_details",
            constants: &[],
            fields: &[rt::Field("id", rt::REQUIRED), rt::Field("parent", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            _ => &self.parent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.parent,
        }
    }
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
rt::record_traits!(PaymentMethodConfigurationDetails);

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    pub acss_debit: Option<rt::Part<payment_method_options::AcssDebit>>,
    pub affirm: Option<rt::Part<payment_method_options::Affirm>>,
    pub afterpay_clearpay: Option<rt::Part<payment_method_options::AfterpayClearpay>>,
    pub alipay: Option<rt::Part<payment_method_options::Alipay>>,
    pub alma: Option<rt::Part<payment_method_options::Alma>>,
    pub amazon_pay: Option<rt::Part<payment_method_options::AmazonPay>>,
    pub au_becs_debit: Option<rt::Part<payment_method_options::AuBecsDebit>>,
    pub bacs_debit: Option<rt::Part<payment_method_options::BacsDebit>>,
    pub bancontact: Option<rt::Part<payment_method_options::Bancontact>>,
    pub billie: Option<rt::Part<payment_method_options::Billie>>,
    pub boleto: Option<rt::Part<payment_method_options::Boleto>>,
    pub card: Option<rt::Part<payment_method_options::Card>>,
    pub cashapp: Option<rt::Part<payment_method_options::Cashapp>>,
    pub customer_balance: Option<rt::Part<payment_method_options::CustomerBalance>>,
    pub eps: Option<rt::Part<payment_method_options::Eps>>,
    pub fpx: Option<rt::Part<payment_method_options::Fpx>>,
    pub giropay: Option<rt::Part<payment_method_options::Giropay>>,
    pub grabpay: Option<rt::Part<payment_method_options::Grabpay>>,
    pub ideal: Option<rt::Part<payment_method_options::Ideal>>,
    pub kakao_pay: Option<rt::Part<payment_method_options::KakaoPay>>,
    pub klarna: Option<rt::Part<payment_method_options::Klarna>>,
    pub konbini: Option<rt::Part<payment_method_options::Konbini>>,
    pub kr_card: Option<rt::Part<payment_method_options::KrCard>>,
    pub link: Option<rt::Part<payment_method_options::Link>>,
    pub mobilepay: Option<rt::Part<payment_method_options::Mobilepay>>,
    pub multibanco: Option<rt::Part<payment_method_options::Multibanco>>,
    pub naver_pay: Option<rt::Part<payment_method_options::NaverPay>>,
    pub oxxo: Option<rt::Part<payment_method_options::Oxxo>>,
    pub p24: Option<rt::Part<payment_method_options::P24>>,
    pub payco: Option<rt::Part<payment_method_options::Payco>>,
    pub paynow: Option<rt::Part<payment_method_options::Paynow>>,
    pub paypal: Option<rt::Part<payment_method_options::Paypal>>,
    pub payto: Option<rt::Part<payment_method_options::Payto>>,
    pub pix: Option<rt::Part<payment_method_options::Pix>>,
    pub revolut_pay: Option<rt::Part<payment_method_options::RevolutPay>>,
    pub samsung_pay: Option<rt::Part<payment_method_options::SamsungPay>>,
    pub satispay: Option<rt::Part<payment_method_options::Satispay>>,
    pub scalapay: Option<rt::Part<payment_method_options::Scalapay>>,
    pub sepa_debit: Option<rt::Part<payment_method_options::SepaDebit>>,
    pub sofort: Option<rt::Part<payment_method_options::Sofort>>,
    pub swish: Option<rt::Part<payment_method_options::Swish>>,
    pub twint: Option<rt::Part<payment_method_options::Twint>>,
    pub upi: Option<rt::Part<payment_method_options::Upi>>,
    pub us_bank_account: Option<rt::Part<payment_method_options::UsBankAccount>>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for PaymentMethodOptions {
    const BLANK: Self = Self {
        acss_debit: rt::Blank::BLANK,
        affirm: rt::Blank::BLANK,
        afterpay_clearpay: rt::Blank::BLANK,
        alipay: rt::Blank::BLANK,
        alma: rt::Blank::BLANK,
        amazon_pay: rt::Blank::BLANK,
        au_becs_debit: rt::Blank::BLANK,
        bacs_debit: rt::Blank::BLANK,
        bancontact: rt::Blank::BLANK,
        billie: rt::Blank::BLANK,
        boleto: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        cashapp: rt::Blank::BLANK,
        customer_balance: rt::Blank::BLANK,
        eps: rt::Blank::BLANK,
        fpx: rt::Blank::BLANK,
        giropay: rt::Blank::BLANK,
        grabpay: rt::Blank::BLANK,
        ideal: rt::Blank::BLANK,
        kakao_pay: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        konbini: rt::Blank::BLANK,
        kr_card: rt::Blank::BLANK,
        link: rt::Blank::BLANK,
        mobilepay: rt::Blank::BLANK,
        multibanco: rt::Blank::BLANK,
        naver_pay: rt::Blank::BLANK,
        oxxo: rt::Blank::BLANK,
        p24: rt::Blank::BLANK,
        payco: rt::Blank::BLANK,
        paynow: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
        payto: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        revolut_pay: rt::Blank::BLANK,
        samsung_pay: rt::Blank::BLANK,
        satispay: rt::Blank::BLANK,
        scalapay: rt::Blank::BLANK,
        sepa_debit: rt::Blank::BLANK,
        sofort: rt::Blank::BLANK,
        swish: rt::Blank::BLANK,
        twint: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for PaymentMethodOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "checkout_session_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("affirm", rt::OPTIONAL),
                rt::Field("afterpay_clearpay", rt::OPTIONAL),
                rt::Field("alipay", rt::OPTIONAL),
                rt::Field("alma", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("au_becs_debit", rt::OPTIONAL),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("bancontact", rt::OPTIONAL),
                rt::Field("billie", rt::OPTIONAL),
                rt::Field("boleto", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("cashapp", rt::OPTIONAL),
                rt::Field("customer_balance", rt::OPTIONAL),
                rt::Field("eps", rt::OPTIONAL),
                rt::Field("fpx", rt::OPTIONAL),
                rt::Field("giropay", rt::OPTIONAL),
                rt::Field("grabpay", rt::OPTIONAL),
                rt::Field("ideal", rt::OPTIONAL),
                rt::Field("kakao_pay", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("konbini", rt::OPTIONAL),
                rt::Field("kr_card", rt::OPTIONAL),
                rt::Field("link", rt::OPTIONAL),
                rt::Field("mobilepay", rt::OPTIONAL),
                rt::Field("multibanco", rt::OPTIONAL),
                rt::Field("naver_pay", rt::OPTIONAL),
                rt::Field("oxxo", rt::OPTIONAL),
                rt::Field("p24", rt::OPTIONAL),
                rt::Field("payco", rt::OPTIONAL),
                rt::Field("paynow", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
                rt::Field("payto", rt::OPTIONAL),
                rt::Field("pix", rt::OPTIONAL),
                rt::Field("revolut_pay", rt::OPTIONAL),
                rt::Field("samsung_pay", rt::OPTIONAL),
                rt::Field("satispay", rt::OPTIONAL),
                rt::Field("scalapay", rt::OPTIONAL),
                rt::Field("sepa_debit", rt::OPTIONAL),
                rt::Field("sofort", rt::OPTIONAL),
                rt::Field("swish", rt::OPTIONAL),
                rt::Field("twint", rt::OPTIONAL),
                rt::Field("upi", rt::OPTIONAL),
                rt::Field("us_bank_account", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.affirm,
            2 => &self.afterpay_clearpay,
            3 => &self.alipay,
            4 => &self.alma,
            5 => &self.amazon_pay,
            6 => &self.au_becs_debit,
            7 => &self.bacs_debit,
            8 => &self.bancontact,
            9 => &self.billie,
            10 => &self.boleto,
            11 => &self.card,
            12 => &self.cashapp,
            13 => &self.customer_balance,
            14 => &self.eps,
            15 => &self.fpx,
            16 => &self.giropay,
            17 => &self.grabpay,
            18 => &self.ideal,
            19 => &self.kakao_pay,
            20 => &self.klarna,
            21 => &self.konbini,
            22 => &self.kr_card,
            23 => &self.link,
            24 => &self.mobilepay,
            25 => &self.multibanco,
            26 => &self.naver_pay,
            27 => &self.oxxo,
            28 => &self.p24,
            29 => &self.payco,
            30 => &self.paynow,
            31 => &self.paypal,
            32 => &self.payto,
            33 => &self.pix,
            34 => &self.revolut_pay,
            35 => &self.samsung_pay,
            36 => &self.satispay,
            37 => &self.scalapay,
            38 => &self.sepa_debit,
            39 => &self.sofort,
            40 => &self.swish,
            41 => &self.twint,
            42 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.affirm,
            2 => &mut self.afterpay_clearpay,
            3 => &mut self.alipay,
            4 => &mut self.alma,
            5 => &mut self.amazon_pay,
            6 => &mut self.au_becs_debit,
            7 => &mut self.bacs_debit,
            8 => &mut self.bancontact,
            9 => &mut self.billie,
            10 => &mut self.boleto,
            11 => &mut self.card,
            12 => &mut self.cashapp,
            13 => &mut self.customer_balance,
            14 => &mut self.eps,
            15 => &mut self.fpx,
            16 => &mut self.giropay,
            17 => &mut self.grabpay,
            18 => &mut self.ideal,
            19 => &mut self.kakao_pay,
            20 => &mut self.klarna,
            21 => &mut self.konbini,
            22 => &mut self.kr_card,
            23 => &mut self.link,
            24 => &mut self.mobilepay,
            25 => &mut self.multibanco,
            26 => &mut self.naver_pay,
            27 => &mut self.oxxo,
            28 => &mut self.p24,
            29 => &mut self.payco,
            30 => &mut self.paynow,
            31 => &mut self.paypal,
            32 => &mut self.payto,
            33 => &mut self.pix,
            34 => &mut self.revolut_pay,
            35 => &mut self.samsung_pay,
            36 => &mut self.satispay,
            37 => &mut self.scalapay,
            38 => &mut self.sepa_debit,
            39 => &mut self.sofort,
            40 => &mut self.swish,
            41 => &mut self.twint,
            42 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(PaymentMethodOptions);

#[cfg(feature = "checkout-sessions")]
/// The payment status of the Checkout Session, one of `paid`, `unpaid`, or `no_payment_required`.
/// You can use this value to decide when to fulfill your customer's order.
#[non_exhaustive]
pub enum PaymentStatus {
    /// `no_payment_required`
    NoPaymentRequired,
    /// `paid`
    Paid,
    /// `unpaid`
    Unpaid,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(PaymentStatus {
    NoPaymentRequired = "no_payment_required",
    Paid = "paid",
    Unpaid = "unpaid",
});

#[cfg(feature = "checkout-sessions")]
/// An object in `permissions` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Permissions {
    /// Determines which entity is allowed to update the shipping details.
    ///
    /// Default is `client_only`. Stripe Checkout client will automatically update the shipping details.
    /// If set to `server_only`, only your server is allowed to update the shipping details.
    ///
    /// When set to `server_only`, you must add the onShippingDetailsChange event handler when
    /// initializing the Stripe Checkout client and manually update the shipping details from your
    /// server using the Stripe API.
    pub update_shipping_details: Option<permissions::UpdateShippingDetails>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Permissions {
    const BLANK: Self = Self {
        update_shipping_details: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for Permissions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_permissions",
            constants: &[],
            fields: &[rt::Field("update_shipping_details", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.update_shipping_details
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.update_shipping_details
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Permissions);

#[cfg(feature = "payment_links")]
/// An object in `phone_number_collection` of [`CheckoutSession`](crate::CheckoutSession) and `phone_number_collection` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneNumberCollection {
    /// Indicates whether phone number collection is enabled for the session
    pub enabled: bool,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for PhoneNumberCollection {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

#[cfg(feature = "payment_links")]
impl rt::Record for PhoneNumberCollection {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_phone_number_collection | payment_links_resource_phone_number_collection",
            constants: &[],
            fields: &[rt::Field("enabled", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(PhoneNumberCollection);

#[cfg(feature = "checkout-sessions")]
/// This parameter applies to `ui_mode: embedded_page`. Learn more about the
/// [redirect behavior](https://docs.stripe.com/payments/checkout/custom-success-page?payment-ui=embedded-form)
/// of embedded sessions. Defaults to `always`.
#[non_exhaustive]
pub enum RedirectOnCompletion {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(RedirectOnCompletion {
    Always = "always",
    IfRequired = "if_required",
    Never = "never",
});

#[cfg(feature = "checkout-sessions")]
/// An object in `saved_payment_method_options` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct SavedPaymentMethodOptions {
    /// Uses the `allow_redisplay` value of each saved payment method to filter the set presented to a
    /// returning customer. By default, only saved payment methods with ’allow_redisplay: ‘always’ are
    /// shown in Checkout.
    pub allow_redisplay_filters: Option<
        Vec<saved_payment_method_options::AllowRedisplayFilter>,
    >,
    /// Enable customers to choose if they wish to remove their saved payment methods. Disabled by
    /// default.
    pub payment_method_remove: Option<saved_payment_method_options::PaymentMethodRemove>,
    /// Enable customers to choose if they wish to save their payment method for future use. Disabled by
    /// default.
    pub payment_method_save: Option<saved_payment_method_options::PaymentMethodSave>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for SavedPaymentMethodOptions {
    const BLANK: Self = Self {
        allow_redisplay_filters: rt::Blank::BLANK,
        payment_method_remove: rt::Blank::BLANK,
        payment_method_save: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for SavedPaymentMethodOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_saved_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("allow_redisplay_filters", rt::NULLABLE),
                rt::Field("payment_method_remove", rt::NULLABLE),
                rt::Field("payment_method_save", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.allow_redisplay_filters,
            1 => &self.payment_method_remove,
            _ => &self.payment_method_save,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.allow_redisplay_filters,
            1 => &mut self.payment_method_remove,
            _ => &mut self.payment_method_save,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(SavedPaymentMethodOptions);

#[cfg(feature = "payment_links")]
/// An object in `shipping_address_collection` of [`CheckoutSession`](crate::CheckoutSession) and `shipping_address_collection` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingAddressCollection {
    /// An array of two-letter ISO country codes representing which countries Checkout should provide as
    /// options for shipping locations. Unsupported country codes:
    /// `AS, CX, CC, CU, HM, IR, KP, MH, FM, NF, MP, PW, SY, UM, VI`.
    pub allowed_countries: Vec<shipping_address_collection::AllowedCountry>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for ShippingAddressCollection {
    const BLANK: Self = Self {
        allowed_countries: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for ShippingAddressCollection {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_shipping_address_collection | payment_links_resource_shipping_address_collection",
            constants: &[],
            fields: &[rt::Field("allowed_countries", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.allowed_countries
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.allowed_countries
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(ShippingAddressCollection);

#[cfg(
    any(feature = "checkout-sessions", feature = "credit_notes", feature = "invoices")
)]
/// An object in `shipping_cost` of [`CheckoutSession`](crate::CheckoutSession), `shipping_cost` of [`CreditNote`](crate::CreditNote) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingCost {
    /// Total shipping cost before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total tax amount applied due to shipping costs. If no tax was applied, defaults to 0.
    pub amount_tax: i64,
    /// Total shipping cost after discounts and taxes are applied.
    pub amount_total: i64,
    /// The ID of the ShippingRate for this order.
    pub shipping_rate: Option<rt::Expandable<crate::ids::ShippingRateId>>,
    /// The taxes applied to the shipping rate.
    pub taxes: Option<Vec<crate::item::Tax>>,
}

#[cfg(
    any(feature = "checkout-sessions", feature = "credit_notes", feature = "invoices")
)]
impl rt::Blank for ShippingCost {
    const BLANK: Self = Self {
        amount_subtotal: rt::Blank::BLANK,
        amount_tax: rt::Blank::BLANK,
        amount_total: rt::Blank::BLANK,
        shipping_rate: rt::Blank::BLANK,
        taxes: rt::Blank::BLANK,
    };
}

#[cfg(
    any(feature = "checkout-sessions", feature = "credit_notes", feature = "invoices")
)]
impl rt::Record for ShippingCost {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_shipping_cost | invoices_resource_shipping_cost",
            constants: &[],
            fields: &[
                rt::Field("amount_subtotal", rt::REQUIRED),
                rt::Field("amount_tax", rt::REQUIRED),
                rt::Field("amount_total", rt::REQUIRED),
                rt::Field("shipping_rate", rt::NULLABLE),
                rt::Field("taxes", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_tax,
            2 => &self.amount_total,
            3 => &self.shipping_rate,
            _ => &self.taxes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_tax,
            2 => &mut self.amount_total,
            3 => &mut self.shipping_rate,
            _ => &mut self.taxes,
        }
    }
}

#[cfg(any(feature = "checkout-sessions", feature = "credit_notes", feature = "invoices"))]
rt::record_traits!(ShippingCost);

#[cfg(feature = "payment_links")]
/// An object in `shipping_options[]` of [`CheckoutSession`](crate::CheckoutSession) and `shipping_options[]` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingOption {
    /// A non-negative integer in cents representing how much to charge.
    pub shipping_amount: i64,
    /// The shipping rate.
    pub shipping_rate: rt::Expandable<crate::ids::ShippingRateId>,
}

#[cfg(feature = "payment_links")]
impl rt::Record for ShippingOption {
    fn blank() -> Self {
        Self {
            shipping_amount: rt::blank(),
            shipping_rate: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_shipping_option | payment_links_resource_shipping_option",
            constants: &[],
            fields: &[
                rt::Field("shipping_amount", rt::REQUIRED),
                rt::Field("shipping_rate", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.shipping_amount,
            _ => &self.shipping_rate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.shipping_amount,
            _ => &mut self.shipping_rate,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(ShippingOption);

#[cfg(feature = "checkout-sessions")]
/// The status of the Checkout Session, one of `open`, `complete`, or `expired`.
#[non_exhaustive]
pub enum Status {
    /// `complete`
    Complete,
    /// `expired`
    Expired,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(Status {
    Complete = "complete",
    Expired = "expired",
    Open = "open",
});

#[cfg(feature = "payment_links")]
/// Describes the type of transaction being performed by Checkout in order to customize relevant
/// text on the page, such as the submit button. `submit_type` can only be specified on Checkout
/// Sessions in `payment` mode. If blank or `auto`, `pay` is used.
#[non_exhaustive]
pub enum SubmitType {
    /// `auto`
    Auto,
    /// `book`
    Book,
    /// `donate`
    Donate,
    /// `pay`
    Pay,
    /// `subscribe`
    Subscribe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_links")]
rt::open_enum!(SubmitType {
    Auto = "auto",
    Book = "book",
    Donate = "donate",
    Pay = "pay",
    Subscribe = "subscribe",
});

#[cfg(feature = "checkout-sessions")]
/// An object in `tax_id_collection` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxIdCollection {
    /// Indicates whether tax ID collection is enabled for the session
    pub enabled: bool,
    /// Indicates whether a tax ID is required on the payment page
    pub required: tax_id_collection::Required,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for TaxIdCollection {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        required: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for TaxIdCollection {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_tax_id_collection",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("required", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.required,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.required,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(TaxIdCollection);

#[cfg(any(feature = "checkout-sessions", feature = "quotes"))]
/// An object in `total_details` of [`CheckoutSession`](crate::CheckoutSession), `total_details` of [`Quote`](crate::Quote) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct TotalDetails {
    /// This is the sum of all the discounts.
    pub amount_discount: i64,
    /// This is the sum of all the shipping amounts.
    pub amount_shipping: Option<i64>,
    /// This is the sum of all the tax amounts.
    pub amount_tax: i64,
    pub breakdown: Option<rt::Part<total_details::Breakdown>>,
}

#[cfg(any(feature = "checkout-sessions", feature = "quotes"))]
impl rt::Blank for TotalDetails {
    const BLANK: Self = Self {
        amount_discount: rt::Blank::BLANK,
        amount_shipping: rt::Blank::BLANK,
        amount_tax: rt::Blank::BLANK,
        breakdown: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "checkout-sessions", feature = "quotes"))]
impl rt::Record for TotalDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_total_details | quotes_resource_total_details",
            constants: &[],
            fields: &[
                rt::Field("amount_discount", rt::REQUIRED),
                rt::Field("amount_shipping", rt::NULLABLE),
                rt::Field("amount_tax", rt::REQUIRED),
                rt::Field("breakdown", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_discount,
            1 => &self.amount_shipping,
            2 => &self.amount_tax,
            _ => &self.breakdown,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_discount,
            1 => &mut self.amount_shipping,
            2 => &mut self.amount_tax,
            _ => &mut self.breakdown,
        }
    }
}

#[cfg(any(feature = "checkout-sessions", feature = "quotes"))]
rt::record_traits!(TotalDetails);

#[cfg(feature = "checkout-sessions")]
/// The UI mode of the Session. Defaults to `hosted_page`.
#[non_exhaustive]
pub enum UiMode {
    /// `elements`
    Elements,
    /// `embedded_page`
    EmbeddedPage,
    /// `hosted_page`
    HostedPage,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(UiMode {
    Elements = "elements",
    EmbeddedPage = "embedded_page",
    HostedPage = "hosted_page",
});

#[cfg(feature = "checkout-sessions")]
/// An object in `wallet_options` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct WalletOptions {
    pub link: Option<rt::Part<wallet_options::Link>>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for WalletOptions {
    const BLANK: Self = Self { link: rt::Blank::BLANK };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for WalletOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "checkout_session_wallet_options",
            constants: &[],
            fields: &[rt::Field("link", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.link
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.link
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(WalletOptions);
