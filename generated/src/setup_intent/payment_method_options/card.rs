// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card` of [`SetupIntent`](crate::SetupIntent).

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;
pub use crate::payment_intent::payment_method_options::card::Network;

/// Configuration options for setting up an eMandate for cards issued in India.
///
/// An object in `payment_method_options.card.mandate_options` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Amount to be charged for future payments, specified in the presentment currency.
    pub amount: Option<i64>,
    /// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
    /// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
    /// the `amount` param.
    pub amount_type: Option<
        crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType,
    >,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<rt::Currency>,
    /// A description of the mandate or subscription that is meant to be displayed to the customer.
    pub description: Option<String>,
    /// End date of the mandate or subscription. If not provided, the mandate will be active until
    /// canceled. If provided, end date should be after start date.
    pub end_date: Option<rt::RawJson>,
    /// Specifies payment frequency. One of `day`, `week`, `month`, `year`, or `sporadic`.
    pub interval: Option<
        crate::payment_intent::payment_method_options::card::mandate_options::Interval,
    >,
    /// The number of intervals between payments. For example, `interval=month` and `interval_count=3`
    /// indicates one payment every three months. Maximum of one year interval allowed (1 year, 12
    /// months, or 52 weeks). This parameter is optional when `interval=sporadic`.
    pub interval_count: Option<i64>,
    /// Unique identifier for the mandate or subscription.
    pub reference: Option<String>,
    /// Start date of the mandate or subscription. Start date should not be lesser than yesterday.
    pub start_date: Option<rt::RawJson>,
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

impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
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
            name: "setup_intent_payment_method_options_card_mandate_options | setup_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("currency", rt::OPTIONAL),
                rt::Field("description", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("interval", rt::OPTIONAL),
                rt::Field("interval_count", rt::NULLABLE),
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("start_date", rt::NULLABLE),
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
            2 => &self.currency,
            3 => &self.description,
            4 => &self.end_date,
            5 => &self.interval,
            6 => &self.interval_count,
            7 => &self.reference,
            8 => &self.start_date,
            9 => &self.supported_types,
            10 => &self.payment_schedule,
            11 => &self.payments_per_period,
            _ => &self.purpose,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            2 => &mut self.currency,
            3 => &mut self.description,
            4 => &mut self.end_date,
            5 => &mut self.interval,
            6 => &mut self.interval_count,
            7 => &mut self.reference,
            8 => &mut self.start_date,
            9 => &mut self.supported_types,
            10 => &mut self.payment_schedule,
            11 => &mut self.payments_per_period,
            _ => &mut self.purpose,
        }
    }
}

rt::record_traits!(MandateOptions);
