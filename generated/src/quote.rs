// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Quote`](crate::Quote).

pub mod automatic_tax;
pub mod computed;
pub mod invoice_settings;
pub mod subscription_data;
pub mod total_details;
pub use crate::checkout_session::TotalDetails;

/// An object in `automatic_tax` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticTax {
    /// Automatically calculate taxes
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<rt::Part<automatic_tax::Liability>>,
    /// The tax provider powering automatic tax.
    pub provider: Option<String>,
    /// The status of the most recent automated tax calculation for this quote.
    pub status: Option<crate::checkout_session::automatic_tax::Status>,
}

impl rt::Blank for AutomaticTax {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        liability: rt::Blank::BLANK,
        provider: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

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
            name: "quotes_resource_automatic_tax",
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

rt::record_traits!(AutomaticTax);

/// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
/// attempt to pay invoices at the end of the subscription cycle or on finalization using the
/// default payment method attached to the subscription or customer. When sending an invoice, Stripe
/// will email your customer an invoice with payment instructions and mark the subscription as
/// `active`. Defaults to `charge_automatically`.
#[non_exhaustive]
pub enum CollectionMethod {
    /// `charge_automatically`
    ChargeAutomatically,
    /// `send_invoice`
    SendInvoice,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CollectionMethod {
    ChargeAutomatically = "charge_automatically",
    SendInvoice = "send_invoice",
});

/// An object in `computed` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct Computed {
    /// The definitive totals and line items the customer will be charged on a recurring basis. Takes
    /// into account the line items with recurring prices and discounts with `duration=forever` coupons
    /// only. Defaults to `null` if no inputted line items with recurring prices.
    pub recurring: Option<rt::Part<computed::Recurring>>,
    pub upfront: rt::Part<computed::Upfront>,
}

impl rt::Record for Computed {
    fn blank() -> Self {
        Self {
            recurring: rt::blank(),
            upfront: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "quotes_resource_computed",
            constants: &[],
            fields: &[
                rt::Field("recurring", rt::NULLABLE),
                rt::Field("upfront", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.recurring,
            _ => &self.upfront,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.recurring,
            _ => &mut self.upfront,
        }
    }
}

rt::record_traits!(Computed);

/// An object in `from_quote` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct FromQuote {
    /// Whether this quote is a revision of a different quote.
    pub is_revision: bool,
    /// The quote that was cloned.
    pub quote: rt::Expandable<crate::ids::QuoteId>,
}

impl rt::Record for FromQuote {
    fn blank() -> Self {
        Self {
            is_revision: rt::blank(),
            quote: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "quotes_resource_from_quote",
            constants: &[],
            fields: &[
                rt::Field("is_revision", rt::REQUIRED),
                rt::Field("quote", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.is_revision,
            _ => &self.quote,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.is_revision,
            _ => &mut self.quote,
        }
    }
}

rt::record_traits!(FromQuote);

/// An object in `invoice_settings` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettings {
    /// Number of days within which a customer must pay invoices generated by this quote. This value
    /// will be `null` for quotes where `collection_method=charge_automatically`.
    pub days_until_due: Option<i64>,
    pub issuer: invoice_settings::Issuer,
}

impl rt::Blank for InvoiceSettings {
    const BLANK: Self = Self {
        days_until_due: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
    };
}

impl rt::Record for InvoiceSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_setting_quote_setting",
            constants: &[],
            fields: &[
                rt::Field("days_until_due", rt::NULLABLE),
                rt::Field("issuer", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.days_until_due,
            _ => &self.issuer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.days_until_due,
            _ => &mut self.issuer,
        }
    }
}

rt::record_traits!(InvoiceSettings);

/// The status of the quote.
#[non_exhaustive]
pub enum Status {
    /// `accepted`
    Accepted,
    /// `canceled`
    Canceled,
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Accepted = "accepted",
    Canceled = "canceled",
    Draft = "draft",
    Open = "open",
});

/// An object in `status_transitions` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// The time that the quote was accepted. Measured in seconds since Unix epoch.
    pub accepted_at: Option<rt::Timestamp>,
    /// The time that the quote was canceled. Measured in seconds since Unix epoch.
    pub canceled_at: Option<rt::Timestamp>,
    /// The time that the quote was finalized. Measured in seconds since Unix epoch.
    pub finalized_at: Option<rt::Timestamp>,
}

impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        accepted_at: rt::Blank::BLANK,
        canceled_at: rt::Blank::BLANK,
        finalized_at: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusTransitions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "quotes_resource_status_transitions",
            constants: &[],
            fields: &[
                rt::Field("accepted_at", rt::NULLABLE),
                rt::Field("canceled_at", rt::NULLABLE),
                rt::Field("finalized_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.accepted_at,
            1 => &self.canceled_at,
            _ => &self.finalized_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.accepted_at,
            1 => &mut self.canceled_at,
            _ => &mut self.finalized_at,
        }
    }
}

rt::record_traits!(StatusTransitions);

/// An object in `subscription_data` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionData {
    pub billing_mode: subscription_data::BillingMode,
    /// The subscription's description, meant to be displayable to the customer. Use this field to
    /// optionally store an explanation of the subscription for rendering in Stripe surfaces and certain
    /// local payment methods UIs.
    pub description: Option<String>,
    /// When creating a new subscription, the date of which the subscription schedule will start after
    /// the quote is accepted. This date is ignored if it is in the past when the quote is accepted.
    /// Measured in seconds since the Unix epoch.
    pub effective_date: Option<rt::Timestamp>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that will set metadata on the
    /// subscription or subscription schedule when the quote is accepted. If a recurring price is
    /// included in `line_items`, this field will be passed to the resulting subscription's `metadata`
    /// field. If `subscription_data.effective_date` is used, this field will be passed to the resulting
    /// subscription schedule's `phases.metadata` field. Unlike object-level metadata, this field is
    /// declarative. Updates will clear prior values.
    pub metadata: Option<rt::Metadata>,
    /// Integer representing the number of trial period days before the customer is charged for the
    /// first time.
    pub trial_period_days: Option<i64>,
}

impl rt::Blank for SubscriptionData {
    const BLANK: Self = Self {
        billing_mode: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        effective_date: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
        trial_period_days: rt::Blank::BLANK,
    };
}

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
            name: "quotes_resource_subscription_data_subscription_data",
            constants: &[],
            fields: &[
                rt::Field("billing_mode", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("effective_date", rt::NULLABLE),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("trial_period_days", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_mode,
            1 => &self.description,
            2 => &self.effective_date,
            3 => &self.metadata,
            _ => &self.trial_period_days,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_mode,
            1 => &mut self.description,
            2 => &mut self.effective_date,
            3 => &mut self.metadata,
            _ => &mut self.trial_period_days,
        }
    }
}

rt::record_traits!(SubscriptionData);

/// An object in `transfer_data` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferData {
    /// The amount in cents (or local equivalent) that will be transferred to the destination account
    /// when the invoice is paid. By default, the entire amount is transferred to the destination.
    pub amount: Option<i64>,
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the destination
    /// account. By default, the entire amount will be transferred to the destination.
    pub amount_percent: Option<f64>,
    /// The account where funds from the payment will be transferred to upon payment success.
    pub destination: rt::Expandable<crate::ids::AccountId>,
}

impl rt::Record for TransferData {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            amount_percent: rt::blank(),
            destination: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "quotes_resource_transfer_data",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_percent", rt::NULLABLE),
                rt::Field("destination", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_percent,
            _ => &self.destination,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_percent,
            _ => &mut self.destination,
        }
    }
}

rt::record_traits!(TransferData);
