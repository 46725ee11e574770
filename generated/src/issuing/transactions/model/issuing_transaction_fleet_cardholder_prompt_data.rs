// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_transaction_fleet_cardholder_prompt_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFleetCardholderPromptData {
    /// Driver ID.
    pub driver_id: Option<String>,
    /// Odometer reading.
    pub odometer: Option<i64>,
    /// An alphanumeric ID. This field is used when a vehicle ID, driver ID, or generic ID is entered by
    /// the cardholder, but the merchant or card network did not specify the prompt type.
    pub unspecified_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Vehicle number.
    pub vehicle_number: Option<String>,
}

impl Blank for IssuingTransactionFleetCardholderPromptData {
    const BLANK: Self = Self {
        driver_id: Blank::BLANK,
        odometer: Blank::BLANK,
        unspecified_id: Blank::BLANK,
        user_id: Blank::BLANK,
        vehicle_number: Blank::BLANK,
    };
}

impl Record for IssuingTransactionFleetCardholderPromptData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_fleet_cardholder_prompt_data",
            constants: &[],
            fields: &[
                Field("driver_id", NULLABLE),
                Field("odometer", NULLABLE),
                Field("unspecified_id", NULLABLE),
                Field("user_id", NULLABLE),
                Field("vehicle_number", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.driver_id,
            1 => &self.odometer,
            2 => &self.unspecified_id,
            3 => &self.user_id,
            _ => &self.vehicle_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.driver_id,
            1 => &mut self.odometer,
            2 => &mut self.unspecified_id,
            3 => &mut self.user_id,
            _ => &mut self.vehicle_number,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionFleetCardholderPromptData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionFleetCardholderPromptData);
