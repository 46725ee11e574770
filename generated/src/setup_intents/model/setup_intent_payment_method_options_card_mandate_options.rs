// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, OPTIONAL, Place, RawJson, Record, Shape, boxed,
    debug,
};
use crate::{
    AmountType, MandateOptionsPaytoPaymentSchedule,
    SetupIntentPaymentMethodOptionsCardMandateOptionsInterval,
    SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose, SupportedType,
};

/// Configuration options for setting up an eMandate for cards issued in India.
///
/// Either of the schemas `setup_intent_payment_method_options_card_mandate_options` and `setup_intent_payment_method_options_mandate_options_payto`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCardMandateOptions {
    /// Amount to be charged for future payments, specified in the presentment currency.
    pub amount: Option<i64>,
    /// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
    /// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
    /// the `amount` param.
    pub amount_type: Option<AmountType>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<Currency>,
    /// A description of the mandate or subscription that is meant to be displayed to the customer.
    pub description: Option<String>,
    /// End date of the mandate or subscription. If not provided, the mandate will be active until
    /// canceled. If provided, end date should be after start date.
    pub end_date: Option<RawJson>,
    /// Specifies payment frequency. One of `day`, `week`, `month`, `year`, or `sporadic`.
    pub interval: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsInterval>,
    /// The number of intervals between payments. For example, `interval=month` and `interval_count=3`
    /// indicates one payment every three months. Maximum of one year interval allowed (1 year, 12
    /// months, or 52 weeks). This parameter is optional when `interval=sporadic`.
    pub interval_count: Option<i64>,
    /// Unique identifier for the mandate or subscription.
    pub reference: Option<String>,
    /// Start date of the mandate or subscription. Start date should not be lesser than yesterday.
    pub start_date: Option<RawJson>,
    /// Specifies the type of mandates supported. Possible values are `india`.
    pub supported_types: Option<Vec<SupportedType>>,
    /// The periodicity at which payments will be collected. Defaults to `adhoc`.
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    /// The number of payments that will be made during a payment period. Defaults to 1 except for when
    /// `payment_schedule` is `adhoc`. In that case, it defaults to no limit.
    pub payments_per_period: Option<i64>,
    /// The purpose for which payments are made. Has a default value based on your merchant category
    /// code.
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
}

impl Blank for SetupIntentPaymentMethodOptionsCardMandateOptions {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_type: Blank::BLANK,
        currency: Blank::BLANK,
        description: Blank::BLANK,
        end_date: Blank::BLANK,
        interval: Blank::BLANK,
        interval_count: Blank::BLANK,
        reference: Blank::BLANK,
        start_date: Blank::BLANK,
        supported_types: Blank::BLANK,
        payment_schedule: Blank::BLANK,
        payments_per_period: Blank::BLANK,
        purpose: Blank::BLANK,
    };
}

impl Record for SetupIntentPaymentMethodOptionsCardMandateOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_payment_method_options_card_mandate_options | setup_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("amount_type", NULLABLE),
                Field("currency", OPTIONAL),
                Field("description", NULLABLE),
                Field("end_date", NULLABLE),
                Field("interval", OPTIONAL),
                Field("interval_count", NULLABLE),
                Field("reference", OPTIONAL),
                Field("start_date", NULLABLE),
                Field("supported_types", NULLABLE),
                Field("payment_schedule", NULLABLE),
                Field("payments_per_period", NULLABLE),
                Field("purpose", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for SetupIntentPaymentMethodOptionsCardMandateOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentPaymentMethodOptionsCardMandateOptions);
