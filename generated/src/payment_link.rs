// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`PaymentLink`](crate::PaymentLink).

pub mod after_completion;
#[cfg(feature = "payment_links")]
pub mod automatic_tax;
#[cfg(feature = "payment_links")]
pub mod consent_collection;
#[cfg(feature = "payment_links")]
pub mod custom_field;
#[cfg(feature = "payment_links")]
pub use crate::checkout_session::custom_text;
#[cfg(feature = "payment_links")]
pub mod invoice_creation;
#[cfg(feature = "payment_links")]
pub use crate::checkout_session::name_collection;
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
pub mod tax_id_collection;
#[cfg(feature = "payment_links")]
pub use crate::charge::TransferData;

#[cfg(feature = "payment_links")]
pub use crate::checkout_session::{
    CustomText, ManagedPayments, NameCollection, OptionalItem, PhoneNumberCollection,
    ShippingAddressCollection, ShippingOption, SubmitType,
};

#[cfg(feature = "payment_links")]
/// An object in `after_completion` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterCompletion {
    pub hosted_confirmation: Option<rt::Part<after_completion::HostedConfirmation>>,
    pub redirect: Option<rt::Part<after_completion::Redirect>>,
    /// The specified behavior after the purchase is complete.
    pub type_: after_completion::Type,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for AfterCompletion {
    const BLANK: Self = Self {
        hosted_confirmation: rt::Blank::BLANK,
        redirect: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for AfterCompletion {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_after_completion",
            constants: &[],
            fields: &[
                rt::Field("hosted_confirmation", rt::OPTIONAL),
                rt::Field("redirect", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.hosted_confirmation,
            1 => &self.redirect,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.hosted_confirmation,
            1 => &mut self.redirect,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(AfterCompletion);

#[cfg(feature = "payment_links")]
/// An object in `automatic_tax` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticTax {
    /// If `true`, tax will be calculated automatically using the customer's location.
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<rt::Part<automatic_tax::Liability>>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for AutomaticTax {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        liability: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
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
            name: "payment_links_resource_automatic_tax",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("liability", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.liability,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.liability,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(AutomaticTax);

#[cfg(feature = "payment_links")]
/// Configuration for collecting the customer's billing address. Defaults to `auto`.
#[non_exhaustive]
pub enum BillingAddressCollection {
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_links")]
rt::open_enum!(BillingAddressCollection {
    Auto = "auto",
    Required = "required",
});

#[cfg(feature = "payment_links")]
/// An object in `consent_collection` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsentCollection {
    /// Settings related to the payment method reuse text shown in the Checkout UI.
    pub payment_method_reuse_agreement: Option<
        rt::Part<consent_collection::PaymentMethodReuseAgreement>,
    >,
    /// If set to `auto`, enables the collection of customer consent for promotional communications.
    pub promotions: Option<consent_collection::Promotions>,
    /// If set to `required`, it requires cutomers to accept the terms of service before being able to
    /// pay. If set to `none`, customers won't be shown a checkbox to accept the terms of service.
    pub terms_of_service: Option<consent_collection::TermsOfService>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for ConsentCollection {
    const BLANK: Self = Self {
        payment_method_reuse_agreement: rt::Blank::BLANK,
        promotions: rt::Blank::BLANK,
        terms_of_service: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
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
            name: "payment_links_resource_consent_collection",
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

#[cfg(feature = "payment_links")]
rt::record_traits!(ConsentCollection);

#[cfg(feature = "payment_links")]
/// An object in `custom_fields[]` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomField {
    pub dropdown: Option<rt::Part<custom_field::Dropdown>>,
    /// String of your choice that your integration can use to reconcile this field. Must be unique to
    /// this field, alphanumeric, and up to 200 characters.
    pub key: String,
    pub label: crate::checkout_session::custom_field::Label,
    pub numeric: Option<rt::Part<custom_field::Numeric>>,
    /// Whether the customer is required to complete the field before completing the Checkout Session.
    /// Defaults to `false`.
    pub optional: bool,
    pub text: Option<rt::Part<custom_field::Text>>,
    /// The type of the field.
    pub type_: crate::checkout_session::custom_field::Type,
}

#[cfg(feature = "payment_links")]
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

#[cfg(feature = "payment_links")]
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
            name: "payment_links_resource_custom_fields",
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

#[cfg(feature = "payment_links")]
rt::record_traits!(CustomField);

#[cfg(feature = "payment_links")]
/// Configuration for Customer creation during checkout.
#[non_exhaustive]
pub enum CustomerCreation {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_links")]
rt::open_enum!(CustomerCreation {
    Always = "always",
    IfRequired = "if_required",
});

#[cfg(feature = "payment_links")]
/// An object in `invoice_creation` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceCreation {
    /// Enable creating an invoice on successful payment.
    pub enabled: bool,
    /// Configuration for the invoice. Default invoice values will be used if unspecified.
    pub invoice_data: Option<rt::Part<invoice_creation::InvoiceData>>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for InvoiceCreation {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        invoice_data: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for InvoiceCreation {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_invoice_creation",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("invoice_data", rt::NULLABLE),
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

#[cfg(feature = "payment_links")]
rt::record_traits!(InvoiceCreation);

#[cfg(feature = "payment_links")]
/// An object in `payment_intent_data` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentData {
    /// Indicates when the funds will be captured from the customer's account.
    pub capture_method: Option<crate::payment_intent::CaptureMethod>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that will set metadata on
    /// [Payment Intents](https://docs.stripe.com/api/payment_intents) generated from this payment link.
    pub metadata: rt::Metadata,
    /// Indicates that you intend to make future payments with the payment method collected during
    /// checkout.
    pub setup_future_usage: Option<payment_intent_data::SetupFutureUsage>,
    /// For a non-card payment, information about the charge that appears on the customer's statement
    /// when this payment succeeds in creating a charge.
    pub statement_descriptor: Option<String>,
    /// For a card payment, information about the charge that appears on the customer's statement when
    /// this payment succeeds in creating a charge. Concatenated with the account's statement descriptor
    /// prefix to form the complete statement descriptor.
    pub statement_descriptor_suffix: Option<String>,
    /// A string that identifies the resulting payment as part of a group. See the PaymentIntents
    /// [use case for connected accounts](https://docs.stripe.com/connect/separate-charges-and-transfers)
    /// for details.
    pub transfer_group: Option<String>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for PaymentIntentData {
    const BLANK: Self = Self {
        capture_method: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
        setup_future_usage: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
        statement_descriptor_suffix: rt::Blank::BLANK,
        transfer_group: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for PaymentIntentData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_payment_intent_data",
            constants: &[],
            fields: &[
                rt::Field("capture_method", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("setup_future_usage", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("statement_descriptor_suffix", rt::NULLABLE),
                rt::Field("transfer_group", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_method,
            1 => &self.description,
            2 => &self.metadata,
            3 => &self.setup_future_usage,
            4 => &self.statement_descriptor,
            5 => &self.statement_descriptor_suffix,
            _ => &self.transfer_group,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.description,
            2 => &mut self.metadata,
            3 => &mut self.setup_future_usage,
            4 => &mut self.statement_descriptor,
            5 => &mut self.statement_descriptor_suffix,
            _ => &mut self.transfer_group,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(PaymentIntentData);

#[cfg(feature = "payment_links")]
/// Configuration for collecting a payment method during checkout. Defaults to `always`.
#[non_exhaustive]
pub enum PaymentMethodCollection {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_links")]
rt::open_enum!(PaymentMethodCollection {
    Always = "always",
    IfRequired = "if_required",
});

#[cfg(feature = "payment_links")]
/// An object in `payment_method_options` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    /// Configuration for `card` payment methods.
    pub card: Option<rt::Part<payment_method_options::Card>>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for PaymentMethodOptions {
    const BLANK: Self = Self { card: rt::Blank::BLANK };
}

#[cfg(feature = "payment_links")]
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
            name: "payment_links_resource_payment_method_options",
            constants: &[],
            fields: &[rt::Field("card", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.card
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(PaymentMethodOptions);

#[cfg(feature = "payment_links")]
/// The values of `payment_method_types[]` of [`PaymentLink`](crate::PaymentLink), `payment_method_types[]` of [`payment_links::create`](fn@crate::payment_links::create) and one more place.
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
    /// `billie`
    Billie,
    /// `bizum`
    Bizum,
    /// `blik`
    Blik,
    /// `boleto`
    Boleto,
    /// `card`
    Card,
    /// `cashapp`
    Cashapp,
    /// `eps`
    Eps,
    /// `fpx`
    Fpx,
    /// `giropay`
    Giropay,
    /// `grabpay`
    Grabpay,
    /// `ideal`
    Ideal,
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
    /// `paynow`
    Paynow,
    /// `paypal`
    Paypal,
    /// `payto`
    Payto,
    /// `pix`
    Pix,
    /// `promptpay`
    Promptpay,
    /// `satispay`
    Satispay,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `sunbit`
    Sunbit,
    /// `swish`
    Swish,
    /// `twint`
    Twint,
    /// `upi`
    Upi,
    /// `us_bank_account`
    UsBankAccount,
    /// `wechat_pay`
    WechatPay,
    /// `zip`
    Zip,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_links")]
rt::open_enum!(PaymentMethodType {
    Affirm = "affirm",
    AfterpayClearpay = "afterpay_clearpay",
    Alipay = "alipay",
    Alma = "alma",
    AuBecsDebit = "au_becs_debit",
    BacsDebit = "bacs_debit",
    Bancontact = "bancontact",
    Billie = "billie",
    Bizum = "bizum",
    Blik = "blik",
    Boleto = "boleto",
    Card = "card",
    Cashapp = "cashapp",
    Eps = "eps",
    Fpx = "fpx",
    Giropay = "giropay",
    Grabpay = "grabpay",
    Ideal = "ideal",
    Klarna = "klarna",
    Konbini = "konbini",
    Link = "link",
    MbWay = "mb_way",
    Mobilepay = "mobilepay",
    Multibanco = "multibanco",
    Oxxo = "oxxo",
    P24 = "p24",
    PayByBank = "pay_by_bank",
    Paynow = "paynow",
    Paypal = "paypal",
    Payto = "payto",
    Pix = "pix",
    Promptpay = "promptpay",
    Satispay = "satispay",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    Sunbit = "sunbit",
    Swish = "swish",
    Twint = "twint",
    Upi = "upi",
    UsBankAccount = "us_bank_account",
    WechatPay = "wechat_pay",
    Zip = "zip",
});

#[cfg(feature = "payment_links")]
/// An object in `restrictions` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Restrictions {
    pub completed_sessions: restrictions::CompletedSessions,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for Restrictions {
    const BLANK: Self = Self {
        completed_sessions: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for Restrictions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_restrictions",
            constants: &[],
            fields: &[rt::Field("completed_sessions", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.completed_sessions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.completed_sessions
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(Restrictions);

#[cfg(feature = "payment_links")]
/// An object in `subscription_data` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionData {
    /// The subscription's description, meant to be displayable to the customer. Use this field to
    /// optionally store an explanation of the subscription for rendering in Stripe surfaces and certain
    /// local payment methods UIs.
    pub description: Option<String>,
    pub invoice_settings: subscription_data::InvoiceSettings,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that will set metadata on
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions) generated from this payment link.
    pub metadata: rt::Metadata,
    /// Integer representing the number of trial period days before the customer is charged for the
    /// first time.
    pub trial_period_days: Option<i64>,
    /// Settings related to subscription trials.
    pub trial_settings: Option<rt::Part<crate::subscription::TrialSettings>>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for SubscriptionData {
    const BLANK: Self = Self {
        description: rt::Blank::BLANK,
        invoice_settings: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
        trial_period_days: rt::Blank::BLANK,
        trial_settings: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
impl rt::Record for SubscriptionData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_subscription_data",
            constants: &[],
            fields: &[
                rt::Field("description", rt::NULLABLE),
                rt::Field("invoice_settings", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("trial_period_days", rt::NULLABLE),
                rt::Field("trial_settings", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.description,
            1 => &self.invoice_settings,
            2 => &self.metadata,
            3 => &self.trial_period_days,
            _ => &self.trial_settings,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.description,
            1 => &mut self.invoice_settings,
            2 => &mut self.metadata,
            3 => &mut self.trial_period_days,
            _ => &mut self.trial_settings,
        }
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(SubscriptionData);

#[cfg(feature = "payment_links")]
/// An object in `tax_id_collection` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxIdCollection {
    /// Indicates whether tax ID collection is enabled for the session.
    pub enabled: bool,
    pub required: tax_id_collection::Required,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for TaxIdCollection {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        required: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_links")]
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
            name: "payment_links_resource_tax_id_collection",
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

#[cfg(feature = "payment_links")]
rt::record_traits!(TaxIdCollection);
