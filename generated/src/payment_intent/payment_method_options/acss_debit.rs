// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.acss_debit` of [`PaymentIntent`](crate::PaymentIntent).

pub mod installments;
pub mod mandate_options;
pub mod routing;

pub use crate::checkout_session::payment_method_options::acss_debit::{
    SetupFutureUsage, VerificationMethod,
};

/// Controls when the funds will be captured from the customer's account.
#[non_exhaustive]
pub enum CaptureMethod {
    /// `automatic_delayed`
    AutomaticDelayed,
    /// `manual`
    Manual,
    /// `manual_preferred`
    ManualPreferred,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CaptureMethod {
    AutomaticDelayed = "automatic_delayed",
    Manual = "manual",
    ManualPreferred = "manual_preferred",
});

/// An object in `payment_method_options.acss_debit.installments` of [`PaymentIntent`](crate::PaymentIntent), `payment_method_options.affirm.installments` of [`PaymentIntent`](crate::PaymentIntent) and 52 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    pub enabled: bool,
    pub plan: Option<rt::Part<installments::Plan>>,
}

impl rt::Blank for Installments {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        plan: rt::Blank::BLANK,
    };
}

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
            name: "payment_flows_installment_options",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("plan", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.plan,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.plan,
        }
    }
}

rt::record_traits!(Installments);

/// An object in `payment_method_options.acss_debit.mandate_options` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// A URL for custom mandate text
    pub custom_mandate_url: Option<String>,
    /// Description of the interval. Only required if the 'payment_schedule' parameter is 'interval' or
    /// 'combined'.
    pub interval_description: Option<String>,
    /// Payment schedule for the mandate.
    pub payment_schedule: Option<mandate_options::PaymentSchedule>,
    /// Transaction type of the mandate.
    pub transaction_type: Option<mandate_options::TransactionType>,
    /// Amount that will be collected. It is required when `amount_type` is `fixed`.
    pub amount: Option<i64>,
    /// The type of amount that will be collected. The amount charged must be exact or up to the value
    /// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
    pub amount_type: Option<mandate_options::AmountType>,
    /// Date, in YYYY-MM-DD format, after which payments will not be collected. Defaults to no end date.
    pub end_date: Option<String>,
    /// The number of payments that will be made during a payment period. Defaults to 1 except for when
    /// `payment_schedule` is `adhoc`. In that case, it defaults to no limit.
    pub payments_per_period: Option<i64>,
    /// The purpose for which payments are made. Has a default value based on your merchant category
    /// code.
    pub purpose: Option<crate::mandate::payment_method_details::payto::Purpose>,
}

impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        custom_mandate_url: rt::Blank::BLANK,
        interval_description: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        transaction_type: rt::Blank::BLANK,
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
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
            name: "payment_intent_payment_method_options_mandate_options_acss_debit | payment_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                rt::Field("custom_mandate_url", rt::OPTIONAL),
                rt::Field("interval_description", rt::NULLABLE),
                rt::Field("payment_schedule", rt::NULLABLE),
                rt::Field("transaction_type", rt::NULLABLE),
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("payments_per_period", rt::NULLABLE),
                rt::Field("purpose", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.custom_mandate_url,
            1 => &self.interval_description,
            2 => &self.payment_schedule,
            3 => &self.transaction_type,
            4 => &self.amount,
            5 => &self.amount_type,
            6 => &self.end_date,
            7 => &self.payments_per_period,
            _ => &self.purpose,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.custom_mandate_url,
            1 => &mut self.interval_description,
            2 => &mut self.payment_schedule,
            3 => &mut self.transaction_type,
            4 => &mut self.amount,
            5 => &mut self.amount_type,
            6 => &mut self.end_date,
            7 => &mut self.payments_per_period,
            _ => &mut self.purpose,
        }
    }
}

rt::record_traits!(MandateOptions);

/// An object in `payment_method_options.acss_debit.routing` of [`PaymentIntent`](crate::PaymentIntent), `payment_method_options.affirm.routing` of [`PaymentIntent`](crate::PaymentIntent) and 53 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Routing {
    /// Requested routing priority
    pub requested_priority: Option<routing::RequestedPriority>,
}

impl rt::Blank for Routing {
    const BLANK: Self = Self {
        requested_priority: rt::Blank::BLANK,
    };
}

impl rt::Record for Routing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_card_present_routing",
            constants: &[],
            fields: &[rt::Field("requested_priority", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.requested_priority
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.requested_priority
    }
}

rt::record_traits!(Routing);
