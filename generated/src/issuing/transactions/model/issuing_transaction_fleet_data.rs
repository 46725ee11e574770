// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    IssuingTransactionFleetCardholderPromptData, IssuingTransactionFleetReportedBreakdown,
};

/// The schema `issuing_transaction_fleet_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFleetData {
    /// Answers to prompts presented to cardholder at point of sale.
    pub cardholder_prompt_data: Option<
        Part<IssuingTransactionFleetCardholderPromptData>,
    >,
    /// The type of purchase. One of `fuel_purchase`, `non_fuel_purchase`, or
    /// `fuel_and_non_fuel_purchase`.
    pub purchase_type: Option<String>,
    /// More information about the total amount. This information is not guaranteed to be accurate as
    /// some merchants may provide unreliable data.
    pub reported_breakdown: Option<Part<IssuingTransactionFleetReportedBreakdown>>,
    /// The type of fuel service. One of `non_fuel_transaction`, `full_service`, or `self_service`.
    pub service_type: Option<String>,
}

impl Blank for IssuingTransactionFleetData {
    const BLANK: Self = Self {
        cardholder_prompt_data: Blank::BLANK,
        purchase_type: Blank::BLANK,
        reported_breakdown: Blank::BLANK,
        service_type: Blank::BLANK,
    };
}

impl Record for IssuingTransactionFleetData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_fleet_data",
            constants: &[],
            fields: &[
                Field("cardholder_prompt_data", NULLABLE),
                Field("purchase_type", NULLABLE),
                Field("reported_breakdown", NULLABLE),
                Field("service_type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.cardholder_prompt_data,
            1 => &self.purchase_type,
            2 => &self.reported_breakdown,
            _ => &self.service_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.cardholder_prompt_data,
            1 => &mut self.purchase_type,
            2 => &mut self.reported_breakdown,
            _ => &mut self.service_type,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionFleetData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionFleetData);
