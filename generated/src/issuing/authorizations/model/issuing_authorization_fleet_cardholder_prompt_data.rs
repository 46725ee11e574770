// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_authorization_fleet_cardholder_prompt_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetCardholderPromptData {
    /// \[Deprecated] An alphanumeric ID, though typical point of sales only support numeric entry. The
    /// card program can be configured to prompt for a vehicle ID, driver ID, or generic ID.
    pub alphanumeric_id: Option<String>,
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

impl Blank for IssuingAuthorizationFleetCardholderPromptData {
    const BLANK: Self = Self {
        alphanumeric_id: Blank::BLANK,
        driver_id: Blank::BLANK,
        odometer: Blank::BLANK,
        unspecified_id: Blank::BLANK,
        user_id: Blank::BLANK,
        vehicle_number: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationFleetCardholderPromptData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_fleet_cardholder_prompt_data",
            constants: &[],
            fields: &[
                Field("alphanumeric_id", NULLABLE),
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
            0 => &self.alphanumeric_id,
            1 => &self.driver_id,
            2 => &self.odometer,
            3 => &self.unspecified_id,
            4 => &self.user_id,
            _ => &self.vehicle_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.alphanumeric_id,
            1 => &mut self.driver_id,
            2 => &mut self.odometer,
            3 => &mut self.unspecified_id,
            4 => &mut self.user_id,
            _ => &mut self.vehicle_number,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationFleetCardholderPromptData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationFleetCardholderPromptData);
