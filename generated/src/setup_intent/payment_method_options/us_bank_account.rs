// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.us_bank_account` of [`SetupIntent`](crate::SetupIntent).

pub mod financial_connections;
pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

/// An object in `payment_method_options.us_bank_account.financial_connections` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnections {
    pub filters: Option<rt::Part<financial_connections::Filters>>,
    /// The list of permissions to request. The `payment_method` permission must be included.
    pub permissions: Option<Vec<crate::financial_connections_account::Permission>>,
    /// Data features requested to be retrieved upon account creation.
    pub prefetch: Option<Vec<crate::financial_connections_session::Prefetch>>,
    /// For webview integrations only. Upon completing OAuth login in the native browser, the user will
    /// be redirected to this URL to return to your app.
    pub return_url: Option<String>,
}

impl rt::Blank for FinancialConnections {
    const BLANK: Self = Self {
        filters: rt::Blank::BLANK,
        permissions: rt::Blank::BLANK,
        prefetch: rt::Blank::BLANK,
        return_url: rt::Blank::BLANK,
    };
}

impl rt::Record for FinancialConnections {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "linked_account_options_common",
            constants: &[],
            fields: &[
                rt::Field("filters", rt::OPTIONAL),
                rt::Field("permissions", rt::OPTIONAL),
                rt::Field("prefetch", rt::NULLABLE),
                rt::Field("return_url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.filters,
            1 => &self.permissions,
            2 => &self.prefetch,
            _ => &self.return_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.filters,
            1 => &mut self.permissions,
            2 => &mut self.prefetch,
            _ => &mut self.return_url,
        }
    }
}

rt::record_traits!(FinancialConnections);

/// An object in `payment_method_options.us_bank_account.mandate_options` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Mandate collection method
    pub collection_method: Option<mandate_options::CollectionMethod>,
    /// Amount that will be collected. It is required when `amount_type` is `fixed`.
    pub amount: Option<i64>,
    /// The type of amount that will be collected. The amount charged must be exact or up to the value
    /// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
    pub amount_type: Option<
        crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType,
    >,
    /// Date, in YYYY-MM-DD format, after which payments will not be collected. Defaults to no end date.
    pub end_date: Option<String>,
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
    /// Date, in YYYY-MM-DD format, from which payments will be collected. Defaults to confirmation
    /// time.
    pub start_date: Option<String>,
}

impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        collection_method: rt::Blank::BLANK,
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        payments_per_period: rt::Blank::BLANK,
        purpose: rt::Blank::BLANK,
        start_date: rt::Blank::BLANK,
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
            name: "payment_method_options_us_bank_account_mandate_options | setup_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                rt::Field("collection_method", rt::OPTIONAL),
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("payment_schedule", rt::NULLABLE),
                rt::Field("payments_per_period", rt::NULLABLE),
                rt::Field("purpose", rt::NULLABLE),
                rt::Field("start_date", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.collection_method,
            1 => &self.amount,
            2 => &self.amount_type,
            3 => &self.end_date,
            4 => &self.payment_schedule,
            5 => &self.payments_per_period,
            6 => &self.purpose,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.collection_method,
            1 => &mut self.amount,
            2 => &mut self.amount_type,
            3 => &mut self.end_date,
            4 => &mut self.payment_schedule,
            5 => &mut self.payments_per_period,
            6 => &mut self.purpose,
            _ => &mut self.start_date,
        }
    }
}

rt::record_traits!(MandateOptions);
