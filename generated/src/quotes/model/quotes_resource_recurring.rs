// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::QuotesResourceTotalDetails;

/// The schema `quotes_resource_recurring`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceRecurring {
    /// Total before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total after discounts and taxes are applied.
    pub amount_total: i64,
    /// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
    pub interval: QuotesResourceRecurringInterval,
    /// The number of intervals (specified in the `interval` attribute) between subscription billings.
    /// For example, `interval=month` and `interval_count=3` bills every 3 months.
    pub interval_count: i64,
    pub total_details: QuotesResourceTotalDetails,
}

impl Blank for QuotesResourceRecurring {
    const BLANK: Self = Self {
        amount_subtotal: Blank::BLANK,
        amount_total: Blank::BLANK,
        interval: Blank::BLANK,
        interval_count: Blank::BLANK,
        total_details: Blank::BLANK,
    };
}

impl Record for QuotesResourceRecurring {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_recurring",
            constants: &[],
            fields: &[
                Field("amount_subtotal", REQUIRED),
                Field("amount_total", REQUIRED),
                Field("interval", REQUIRED),
                Field("interval_count", REQUIRED),
                Field("total_details", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_total,
            2 => &self.interval,
            3 => &self.interval_count,
            _ => &self.total_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_total,
            2 => &mut self.interval,
            3 => &mut self.interval_count,
            _ => &mut self.total_details,
        }
    }
}

impl std::fmt::Debug for QuotesResourceRecurring {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceRecurring);

/// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotesResourceRecurringInterval {
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

stripe_runtime::open_enum!(QuotesResourceRecurringInterval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});
