// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `subscription_pending_invoice_item_interval`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPendingInvoiceItemInterval {
    /// Specifies invoicing frequency. Either `day`, `week`, `month` or `year`.
    pub interval: SubscriptionPendingInvoiceItemIntervalInterval,
    /// The number of intervals between invoices. For example, `interval=month` and `interval_count=3`
    /// bills every 3 months. Maximum of one year interval allowed (1 year, 12 months, or 52 weeks).
    pub interval_count: i64,
}

impl Blank for SubscriptionPendingInvoiceItemInterval {
    const BLANK: Self = Self {
        interval: Blank::BLANK,
        interval_count: Blank::BLANK,
    };
}

impl Record for SubscriptionPendingInvoiceItemInterval {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_pending_invoice_item_interval",
            constants: &[],
            fields: &[Field("interval", REQUIRED), Field("interval_count", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.interval,
            _ => &self.interval_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.interval,
            _ => &mut self.interval_count,
        }
    }
}

impl std::fmt::Debug for SubscriptionPendingInvoiceItemInterval {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionPendingInvoiceItemInterval);

/// Specifies invoicing frequency. Either `day`, `week`, `month` or `year`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionPendingInvoiceItemIntervalInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionPendingInvoiceItemIntervalInterval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});
