// Written by `cargo xtask generate`. Do not edit.

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
/// The object `source`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Source {
    pub ach_credit_transfer: Option<rt::Part<crate::source::AchCreditTransfer>>,
    pub ach_debit: Option<rt::Part<crate::source::AchDebit>>,
    pub acss_debit: Option<rt::Part<crate::source::AcssDebit>>,
    pub alipay: Option<rt::Part<crate::source::Alipay>>,
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
    /// to “unspecified”.
    pub allow_redisplay: Option<crate::card::AllowRedisplay>,
    /// A positive integer in the smallest currency unit (that is, 100 cents for $1.00, or 1 for ¥1,
    /// Japanese Yen being a zero-decimal currency) representing the total amount associated with the
    /// source. This is the amount for which the source will be chargeable once ready. Required for
    /// `single_use` sources.
    pub amount: Option<i64>,
    pub au_becs_debit: Option<rt::Part<crate::payment_method::AuBecsDebit>>,
    pub bancontact: Option<rt::Part<crate::source::Bancontact>>,
    pub card: Option<rt::Part<crate::source::Card>>,
    pub card_present: Option<rt::Part<crate::source::CardPresent>>,
    /// The client secret of the source. Used for client-side retrieval using a publishable key.
    pub client_secret: String,
    pub code_verification: Option<rt::Part<crate::source::CodeVerification>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO code for the currency](https://docs.stripe.com/currencies) associated with the
    /// source. This is the currency for which the source will be chargeable once ready. Required for
    /// `single_use` sources.
    pub currency: Option<rt::Currency>,
    /// The ID of the customer to which this source is attached. This will not be present when the
    /// source has not been attached to a customer.
    pub customer: Option<String>,
    pub eps: Option<rt::Part<crate::source::Eps>>,
    /// The authentication `flow` of the source. `flow` is one of `redirect`, `receiver`,
    /// `code_verification`, `none`.
    pub flow: String,
    pub giropay: Option<rt::Part<crate::source::Giropay>>,
    /// Unique identifier for the object.
    pub id: crate::ids::SourceId,
    pub ideal: Option<rt::Part<crate::source::Ideal>>,
    pub klarna: Option<rt::Part<crate::source::Klarna>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    pub multibanco: Option<rt::Part<crate::source::Multibanco>>,
    /// Information about the owner of the payment instrument that may be used or required by particular
    /// source types.
    pub owner: Option<rt::Part<crate::source::Owner>>,
    pub p24: Option<rt::Part<crate::source::P24>>,
    pub receiver: Option<rt::Part<crate::source::Receiver>>,
    pub redirect: Option<rt::Part<crate::source::Redirect>>,
    pub sepa_debit: Option<rt::Part<crate::source::SepaDebit>>,
    pub sofort: Option<rt::Part<crate::source::Sofort>>,
    pub source_order: Option<rt::Part<crate::source::SourceOrder>>,
    /// Extra information about a source. This will appear on your customer's statement every time you
    /// charge the source.
    pub statement_descriptor: Option<String>,
    /// The status of the source, one of `canceled`, `chargeable`, `consumed`, `failed`, or `pending`.
    /// Only `chargeable` sources can be used to create a charge.
    pub status: String,
    pub three_d_secure: Option<rt::Part<crate::source::ThreeDSecure>>,
    /// The `type` of the source. The `type` is a payment method, one of `ach_credit_transfer`,
    /// `ach_debit`, `alipay`, `bancontact`, `card`, `card_present`, `eps`, `giropay`, `ideal`,
    /// `multibanco`, `klarna`, `p24`, `sepa_debit`, `sofort`, `three_d_secure`, or `wechat`. An
    /// additional hash is included on the source with a name matching this value. It contains
    /// additional information specific to the [payment method](https://docs.stripe.com/sources) used.
    pub type_: crate::source::Type,
    /// Either `reusable` or `single_use`. Whether this source should be reusable or not. Some source
    /// types may or may not be reusable by construction, while others may leave the option at creation.
    /// If an incompatible value is passed, an error will be returned.
    pub usage: Option<String>,
    pub wechat: Option<rt::Part<crate::source::Wechat>>,
}

impl rt::Record for Source {
    fn blank() -> Self {
        Self {
            ach_credit_transfer: rt::blank(),
            ach_debit: rt::blank(),
            acss_debit: rt::blank(),
            alipay: rt::blank(),
            allow_redisplay: rt::blank(),
            amount: rt::blank(),
            au_becs_debit: rt::blank(),
            bancontact: rt::blank(),
            card: rt::blank(),
            card_present: rt::blank(),
            client_secret: rt::blank(),
            code_verification: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            eps: rt::blank(),
            flow: rt::blank(),
            giropay: rt::blank(),
            id: rt::blank(),
            ideal: rt::blank(),
            klarna: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            multibanco: rt::blank(),
            owner: rt::blank(),
            p24: rt::blank(),
            receiver: rt::blank(),
            redirect: rt::blank(),
            sepa_debit: rt::blank(),
            sofort: rt::blank(),
            source_order: rt::blank(),
            statement_descriptor: rt::blank(),
            status: rt::blank(),
            three_d_secure: rt::blank(),
            type_: rt::blank(),
            usage: rt::blank(),
            wechat: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source",
            constants: &[("object", rt::Constant::Str("source"))],
            fields: &[
                rt::Field("ach_credit_transfer", rt::OPTIONAL),
                rt::Field("ach_debit", rt::OPTIONAL),
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("alipay", rt::OPTIONAL),
                rt::Field("allow_redisplay", rt::NULLABLE),
                rt::Field("amount", rt::NULLABLE),
                rt::Field("au_becs_debit", rt::OPTIONAL),
                rt::Field("bancontact", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("card_present", rt::OPTIONAL),
                rt::Field("client_secret", rt::REQUIRED | rt::SECRET),
                rt::Field("code_verification", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("customer", rt::OPTIONAL),
                rt::Field("eps", rt::OPTIONAL),
                rt::Field("flow", rt::REQUIRED),
                rt::Field("giropay", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("ideal", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("multibanco", rt::OPTIONAL),
                rt::Field("owner", rt::NULLABLE),
                rt::Field("p24", rt::OPTIONAL),
                rt::Field("receiver", rt::OPTIONAL),
                rt::Field("redirect", rt::OPTIONAL),
                rt::Field("sepa_debit", rt::OPTIONAL),
                rt::Field("sofort", rt::OPTIONAL),
                rt::Field("source_order", rt::OPTIONAL),
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("three_d_secure", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("usage", rt::NULLABLE),
                rt::Field("wechat", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Source);

impl rt::Resource for Source {
    type Id = crate::ids::SourceId;
    const OBJECT: &'static str = "source";
}
