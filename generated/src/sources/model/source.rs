// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Field, Metadata, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, SECRET, Shape, Timestamp, blank, debug,
};
use crate::{
    AllowRedisplay, SourceCodeVerificationFlow, SourceId, SourceOrder, SourceOwner,
    SourceReceiverFlow, SourceRedirectFlow, SourceTypeAchCreditTransfer,
    SourceTypeAchDebit, SourceTypeAcssDebit, SourceTypeAlipay, SourceTypeAuBecsDebit,
    SourceTypeBancontact, SourceTypeCard, SourceTypeCardPresent, SourceTypeEps,
    SourceTypeGiropay, SourceTypeIdeal, SourceTypeKlarna, SourceTypeMultibanco,
    SourceTypeP24, SourceTypeSepaDebit, SourceTypeSofort, SourceTypeThreeDSecure,
    SourceTypeWechat,
};

/// `Source` objects allow you to accept a variety of payment methods. They represent a customer's
/// payment instrument, and can be used with the Stripe API just like a `Card` object: once
/// chargeable, they can be charged, or can be attached to customers.
///
/// Stripe doesn't recommend using the deprecated
/// [Sources API](https://docs.stripe.com/api/sources). We recommend that you adopt the
/// [PaymentMethods API](https://docs.stripe.com/api/payment_methods). This newer API provides
/// access to our latest features and payment method types.
///
/// Related guides: [Sources API](https://docs.stripe.com/sources) and
/// [Sources & Customers](https://docs.stripe.com/sources/customers).
///
/// The schema `source`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Source {
    pub ach_credit_transfer: Option<Part<SourceTypeAchCreditTransfer>>,
    pub ach_debit: Option<Part<SourceTypeAchDebit>>,
    pub acss_debit: Option<Part<SourceTypeAcssDebit>>,
    pub alipay: Option<Part<SourceTypeAlipay>>,
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
    /// to “unspecified”.
    pub allow_redisplay: Option<AllowRedisplay>,
    /// A positive integer in the smallest currency unit (that is, 100 cents for $1.00, or 1 for ¥1,
    /// Japanese Yen being a zero-decimal currency) representing the total amount associated with the
    /// source. This is the amount for which the source will be chargeable once ready. Required for
    /// `single_use` sources.
    pub amount: Option<i64>,
    pub au_becs_debit: Option<Part<SourceTypeAuBecsDebit>>,
    pub bancontact: Option<Part<SourceTypeBancontact>>,
    pub card: Option<Part<SourceTypeCard>>,
    pub card_present: Option<Part<SourceTypeCardPresent>>,
    /// The client secret of the source. Used for client-side retrieval using a publishable key.
    pub client_secret: String,
    pub code_verification: Option<Part<SourceCodeVerificationFlow>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO code for the currency](https://docs.stripe.com/currencies) associated with the
    /// source. This is the currency for which the source will be chargeable once ready. Required for
    /// `single_use` sources.
    pub currency: Option<Currency>,
    /// The ID of the customer to which this source is attached. This will not be present when the
    /// source has not been attached to a customer.
    pub customer: Option<String>,
    pub eps: Option<Part<SourceTypeEps>>,
    /// The authentication `flow` of the source. `flow` is one of `redirect`, `receiver`,
    /// `code_verification`, `none`.
    pub flow: String,
    pub giropay: Option<Part<SourceTypeGiropay>>,
    /// Unique identifier for the object.
    pub id: SourceId,
    pub ideal: Option<Part<SourceTypeIdeal>>,
    pub klarna: Option<Part<SourceTypeKlarna>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    pub multibanco: Option<Part<SourceTypeMultibanco>>,
    /// Information about the owner of the payment instrument that may be used or required by particular
    /// source types.
    pub owner: Option<Part<SourceOwner>>,
    pub p24: Option<Part<SourceTypeP24>>,
    pub receiver: Option<Part<SourceReceiverFlow>>,
    pub redirect: Option<Part<SourceRedirectFlow>>,
    pub sepa_debit: Option<Part<SourceTypeSepaDebit>>,
    pub sofort: Option<Part<SourceTypeSofort>>,
    pub source_order: Option<Part<SourceOrder>>,
    /// Extra information about a source. This will appear on your customer's statement every time you
    /// charge the source.
    pub statement_descriptor: Option<String>,
    /// The status of the source, one of `canceled`, `chargeable`, `consumed`, `failed`, or `pending`.
    /// Only `chargeable` sources can be used to create a charge.
    pub status: String,
    pub three_d_secure: Option<Part<SourceTypeThreeDSecure>>,
    /// The `type` of the source. The `type` is a payment method, one of `ach_credit_transfer`,
    /// `ach_debit`, `alipay`, `bancontact`, `card`, `card_present`, `eps`, `giropay`, `ideal`,
    /// `multibanco`, `klarna`, `p24`, `sepa_debit`, `sofort`, `three_d_secure`, or `wechat`. An
    /// additional hash is included on the source with a name matching this value. It contains
    /// additional information specific to the [payment method](https://docs.stripe.com/sources) used.
    pub type_: SourceType,
    /// Either `reusable` or `single_use`. Whether this source should be reusable or not. Some source
    /// types may or may not be reusable by construction, while others may leave the option at creation.
    /// If an incompatible value is passed, an error will be returned.
    pub usage: Option<String>,
    pub wechat: Option<Part<SourceTypeWechat>>,
}

impl Record for Source {
    fn blank() -> Self {
        Self {
            ach_credit_transfer: blank(),
            ach_debit: blank(),
            acss_debit: blank(),
            alipay: blank(),
            allow_redisplay: blank(),
            amount: blank(),
            au_becs_debit: blank(),
            bancontact: blank(),
            card: blank(),
            card_present: blank(),
            client_secret: blank(),
            code_verification: blank(),
            created: blank(),
            currency: blank(),
            customer: blank(),
            eps: blank(),
            flow: blank(),
            giropay: blank(),
            id: blank(),
            ideal: blank(),
            klarna: blank(),
            livemode: blank(),
            metadata: blank(),
            multibanco: blank(),
            owner: blank(),
            p24: blank(),
            receiver: blank(),
            redirect: blank(),
            sepa_debit: blank(),
            sofort: blank(),
            source_order: blank(),
            statement_descriptor: blank(),
            status: blank(),
            three_d_secure: blank(),
            type_: blank(),
            usage: blank(),
            wechat: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source",
            constants: &[("object", Constant::Str("source"))],
            fields: &[
                Field("ach_credit_transfer", OPTIONAL),
                Field("ach_debit", OPTIONAL),
                Field("acss_debit", OPTIONAL),
                Field("alipay", OPTIONAL),
                Field("allow_redisplay", NULLABLE),
                Field("amount", NULLABLE),
                Field("au_becs_debit", OPTIONAL),
                Field("bancontact", OPTIONAL),
                Field("card", OPTIONAL),
                Field("card_present", OPTIONAL),
                Field("client_secret", REQUIRED | SECRET),
                Field("code_verification", OPTIONAL),
                Field("created", REQUIRED),
                Field("currency", NULLABLE),
                Field("customer", OPTIONAL),
                Field("eps", OPTIONAL),
                Field("flow", REQUIRED),
                Field("giropay", OPTIONAL),
                Field("id", REQUIRED),
                Field("ideal", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("multibanco", OPTIONAL),
                Field("owner", NULLABLE),
                Field("p24", OPTIONAL),
                Field("receiver", OPTIONAL),
                Field("redirect", OPTIONAL),
                Field("sepa_debit", OPTIONAL),
                Field("sofort", OPTIONAL),
                Field("source_order", OPTIONAL),
                Field("statement_descriptor", NULLABLE),
                Field("status", REQUIRED),
                Field("three_d_secure", OPTIONAL),
                Field("type", REQUIRED),
                Field("usage", NULLABLE),
                Field("wechat", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ach_credit_transfer,
            1 => &self.ach_debit,
            2 => &self.acss_debit,
            3 => &self.alipay,
            4 => &self.allow_redisplay,
            5 => &self.amount,
            6 => &self.au_becs_debit,
            7 => &self.bancontact,
            8 => &self.card,
            9 => &self.card_present,
            10 => &self.client_secret,
            11 => &self.code_verification,
            12 => &self.created,
            13 => &self.currency,
            14 => &self.customer,
            15 => &self.eps,
            16 => &self.flow,
            17 => &self.giropay,
            18 => &self.id,
            19 => &self.ideal,
            20 => &self.klarna,
            21 => &self.livemode,
            22 => &self.metadata,
            23 => &self.multibanco,
            24 => &self.owner,
            25 => &self.p24,
            26 => &self.receiver,
            27 => &self.redirect,
            28 => &self.sepa_debit,
            29 => &self.sofort,
            30 => &self.source_order,
            31 => &self.statement_descriptor,
            32 => &self.status,
            33 => &self.three_d_secure,
            34 => &self.type_,
            35 => &self.usage,
            _ => &self.wechat,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ach_credit_transfer,
            1 => &mut self.ach_debit,
            2 => &mut self.acss_debit,
            3 => &mut self.alipay,
            4 => &mut self.allow_redisplay,
            5 => &mut self.amount,
            6 => &mut self.au_becs_debit,
            7 => &mut self.bancontact,
            8 => &mut self.card,
            9 => &mut self.card_present,
            10 => &mut self.client_secret,
            11 => &mut self.code_verification,
            12 => &mut self.created,
            13 => &mut self.currency,
            14 => &mut self.customer,
            15 => &mut self.eps,
            16 => &mut self.flow,
            17 => &mut self.giropay,
            18 => &mut self.id,
            19 => &mut self.ideal,
            20 => &mut self.klarna,
            21 => &mut self.livemode,
            22 => &mut self.metadata,
            23 => &mut self.multibanco,
            24 => &mut self.owner,
            25 => &mut self.p24,
            26 => &mut self.receiver,
            27 => &mut self.redirect,
            28 => &mut self.sepa_debit,
            29 => &mut self.sofort,
            30 => &mut self.source_order,
            31 => &mut self.statement_descriptor,
            32 => &mut self.status,
            33 => &mut self.three_d_secure,
            34 => &mut self.type_,
            35 => &mut self.usage,
            _ => &mut self.wechat,
        }
    }
}

impl std::fmt::Debug for Source {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Source);

impl Resource for Source {
    type Id = SourceId;
    const OBJECT: &'static str = "source";
}

/// The `type` of the source. The `type` is a payment method, one of `ach_credit_transfer`,
/// `ach_debit`, `alipay`, `bancontact`, `card`, `card_present`, `eps`, `giropay`, `ideal`,
/// `multibanco`, `klarna`, `p24`, `sepa_debit`, `sofort`, `three_d_secure`, or `wechat`. An
/// additional hash is included on the source with a name matching this value. It contains
/// additional information specific to the [payment method](https://docs.stripe.com/sources) used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// `ach_credit_transfer`
    AchCreditTransfer,
    /// `ach_debit`
    AchDebit,
    /// `acss_debit`
    AcssDebit,
    /// `alipay`
    Alipay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bancontact`
    Bancontact,
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `eps`
    Eps,
    /// `giropay`
    Giropay,
    /// `ideal`
    Ideal,
    /// `klarna`
    Klarna,
    /// `multibanco`
    Multibanco,
    /// `p24`
    P24,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `three_d_secure`
    ThreeDSecure,
    /// `wechat`
    Wechat,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SourceType {
    AchCreditTransfer = "ach_credit_transfer",
    AchDebit = "ach_debit",
    AcssDebit = "acss_debit",
    Alipay = "alipay",
    AuBecsDebit = "au_becs_debit",
    Bancontact = "bancontact",
    Card = "card",
    CardPresent = "card_present",
    Eps = "eps",
    Giropay = "giropay",
    Ideal = "ideal",
    Klarna = "klarna",
    Multibanco = "multibanco",
    P24 = "p24",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    ThreeDSecure = "three_d_secure",
    Wechat = "wechat",
});
