// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    IssuingAuthorizationFleetCardholderPromptData,
    IssuingAuthorizationFleetReportedBreakdown, PurchaseType, ServiceType,
};

/// The schema `issuing_authorization_fleet_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetData {
    /// Answers to prompts presented to the cardholder at the point of sale. Prompted fields vary
    /// depending on the configuration of your physical fleet cards. Typical points of sale support only
    /// numeric entry.
    pub cardholder_prompt_data: Option<
        Part<IssuingAuthorizationFleetCardholderPromptData>,
    >,
    /// The type of purchase.
    pub purchase_type: Option<PurchaseType>,
    /// More information about the total amount. Typically this information is received from the
    /// merchant after the authorization has been approved and the fuel dispensed. This information is
    /// not guaranteed to be accurate as some merchants may provide unreliable data.
    pub reported_breakdown: Option<Part<IssuingAuthorizationFleetReportedBreakdown>>,
    /// The type of fuel service.
    pub service_type: Option<ServiceType>,
}

impl Blank for IssuingAuthorizationFleetData {
    const BLANK: Self = Self {
        cardholder_prompt_data: Blank::BLANK,
        purchase_type: Blank::BLANK,
        reported_breakdown: Blank::BLANK,
        service_type: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationFleetData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_fleet_data",
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

impl std::fmt::Debug for IssuingAuthorizationFleetData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationFleetData);
