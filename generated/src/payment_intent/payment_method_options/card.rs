// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card` of [`PaymentIntent`](crate::PaymentIntent).

#[cfg(feature = "payment_intents")]
pub mod installments;
#[cfg(feature = "payment_intents")]
pub mod mandate_options;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intent::payment_method_options::acss_debit::routing;

#[cfg(feature = "payment_intents")]
pub use crate::checkout_session::payment_method_options::acss_debit::{
    SetupFutureUsage, VerificationMethod,
};

#[cfg(feature = "payment_intents")]
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;

#[cfg(feature = "payment_intents")]
pub use crate::payment_intent::payment_method_options::acss_debit::{
    CaptureMethod, Routing,
};

#[cfg(feature = "payment_intents")]
/// Installment details for this payment.
///
/// For more information, see the
/// [installments integration guide](https://docs.stripe.com/payments/installments).
///
/// An object in `payment_method_options.card.installments` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    /// Installment plans that may be selected for this PaymentIntent.
    pub available_plans: Option<Vec<installments::AvailablePlan>>,
    /// Whether Installments are enabled for this PaymentIntent.
    pub enabled: bool,
    /// Installment plan selected for this PaymentIntent.
    pub plan: Option<
        rt::Part<
            crate::payment_intent::payment_method_options::acss_debit::installments::Plan,
        >,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Installments {
    const BLANK: Self = Self {
        available_plans: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
        plan: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Installments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_card_installments | payment_flows_installment_options",
            constants: &[],
            fields: &[
                rt::Field("available_plans", rt::NULLABLE),
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("plan", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available_plans,
            1 => &self.enabled,
            _ => &self.plan,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available_plans,
            1 => &mut self.enabled,
            _ => &mut self.plan,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Installments);

#[cfg(feature = "payment_intents")]
/// Configuration options for setting up an eMandate for cards issued in India.
///
/// An object in `payment_method_options.card.mandate_options` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Amount to be charged for future payments, specified in the presentment currency.
    pub amount: Option<i64>,
    /// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
    /// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
    /// the `amount` param.
    pub amount_type: Option<
        crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType,
    >,
    /// A description of the mandate or subscription that is meant to be displayed to the customer.
    pub description: Option<String>,
    /// End date of the mandate or subscription. If not provided, the mandate will be active until
    /// canceled. If provided, end date should be after start date.
    pub end_date: Option<rt::RawJson>,
    /// Specifies payment frequency. One of `day`, `week`, `month`, `year`, or `sporadic`.
    pub interval: Option<mandate_options::Interval>,
    /// The number of intervals between payments. For example, `interval=month` and `interval_count=3`
    /// indicates one payment every three months. Maximum of one year interval allowed (1 year, 12
    /// months, or 52 weeks). This parameter is optional when `interval=sporadic`.
    pub interval_count: Option<i64>,
    /// Unique identifier for the mandate or subscription.
    pub reference: Option<String>,
    /// Start date of the mandate or subscription. Start date should not be lesser than yesterday.
    pub start_date: Option<rt::Timestamp>,
    /// Specifies the type of mandates supported. Possible values are `india`.
    pub supported_types: Option<Vec<mandate_options::SupportedType>>,
    /// The periodicity at which payments will be collected. Defaults to `adhoc`.
    pub payment_schedule: Option<
        crate::mandate::payment_method_details::payto::PaymentSchedule,
    >,
    /// The number of payments that will be made during a payment period. Defaults to 1 except for when
    /// `payment_schedule` is `adhoc`. In that case, it defaults to no limit.
    pub payments_per_period: Option<i64>,
    /// The purpose for which payments are made. Has a default value based on your merchant category
    /// code.
    pub purpose: Option<crate::mandate::payment_method_details::payto::Purpose>,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        interval: rt::Blank::BLANK,
        interval_count: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        start_date: rt::Blank::BLANK,
        supported_types: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        payments_per_period: rt::Blank::BLANK,
        purpose: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for MandateOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_card_mandate_options | payment_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("interval", rt::OPTIONAL),
                rt::Field("interval_count", rt::NULLABLE),
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("start_date", rt::OPTIONAL),
                rt::Field("supported_types", rt::NULLABLE),
                rt::Field("payment_schedule", rt::NULLABLE),
                rt::Field("payments_per_period", rt::NULLABLE),
                rt::Field("purpose", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_type,
            2 => &self.description,
            3 => &self.end_date,
            4 => &self.interval,
            5 => &self.interval_count,
            6 => &self.reference,
            7 => &self.start_date,
            8 => &self.supported_types,
            9 => &self.payment_schedule,
            10 => &self.payments_per_period,
            _ => &self.purpose,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            2 => &mut self.description,
            3 => &mut self.end_date,
            4 => &mut self.interval,
            5 => &mut self.interval_count,
            6 => &mut self.reference,
            7 => &mut self.start_date,
            8 => &mut self.supported_types,
            9 => &mut self.payment_schedule,
            10 => &mut self.payments_per_period,
            _ => &mut self.purpose,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(MandateOptions);

#[cfg(feature = "customers")]
/// Selected network to process this payment intent on. Depends on the available networks of the
/// card attached to the payment intent. Can be only set confirm-time.
#[non_exhaustive]
pub enum Network {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `girocard`
    Girocard,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(Network {
    Amex = "amex",
    CartesBancaires = "cartes_bancaires",
    Diners = "diners",
    Discover = "discover",
    EftposAu = "eftpos_au",
    Girocard = "girocard",
    Interac = "interac",
    Jcb = "jcb",
    Link = "link",
    Mastercard = "mastercard",
    Unionpay = "unionpay",
    UnknownValue = "unknown",
    Visa = "visa",
});

#[cfg(feature = "payment_intents")]
/// Request ability to
/// [capture beyond the standard authorization validity window](https://docs.stripe.com/payments/extended-authorization)
/// for this PaymentIntent.
#[non_exhaustive]
pub enum RequestExtendedAuthorization {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(RequestExtendedAuthorization {
    IfAvailable = "if_available",
    Never = "never",
});

#[cfg(feature = "payment_intents")]
/// Request ability to
/// [increment the authorization](https://docs.stripe.com/payments/incremental-authorization) for
/// this PaymentIntent.
#[non_exhaustive]
pub enum RequestIncrementalAuthorization {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(RequestIncrementalAuthorization {
    IfAvailable = "if_available",
    Never = "never",
});

#[cfg(feature = "payment_intents")]
/// Request ability to make [multiple captures](https://docs.stripe.com/payments/multicapture) for
/// this PaymentIntent.
#[non_exhaustive]
pub enum RequestMulticapture {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(RequestMulticapture {
    IfAvailable = "if_available",
    Never = "never",
});

#[cfg(feature = "payment_intents")]
/// Request ability to [overcapture](https://docs.stripe.com/payments/overcapture) for this
/// PaymentIntent.
#[non_exhaustive]
pub enum RequestOvercapture {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(RequestOvercapture {
    IfAvailable = "if_available",
    Never = "never",
});
