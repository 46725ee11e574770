// Written by `cargo xtask generate`. Do not edit.
//! What is in `purchase_details.fleet` of [`IssuingTransaction`](crate::IssuingTransaction).

pub use crate::issuing_authorization::fleet::reported_breakdown;
pub use crate::issuing_authorization::fleet::ReportedBreakdown;

/// An object in `purchase_details.fleet.cardholder_prompt_data` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardholderPromptData {
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

impl rt::Blank for CardholderPromptData {
    const BLANK: Self = Self {
        driver_id: rt::Blank::BLANK,
        odometer: rt::Blank::BLANK,
        unspecified_id: rt::Blank::BLANK,
        user_id: rt::Blank::BLANK,
        vehicle_number: rt::Blank::BLANK,
    };
}

impl rt::Record for CardholderPromptData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_fleet_cardholder_prompt_data",
            constants: &[],
            fields: &[
                rt::Field("driver_id", rt::NULLABLE),
                rt::Field("odometer", rt::NULLABLE),
                rt::Field("unspecified_id", rt::NULLABLE),
                rt::Field("user_id", rt::NULLABLE),
                rt::Field("vehicle_number", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.driver_id,
            1 => &self.odometer,
            2 => &self.unspecified_id,
            3 => &self.user_id,
            _ => &self.vehicle_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.driver_id,
            1 => &mut self.odometer,
            2 => &mut self.unspecified_id,
            3 => &mut self.user_id,
            _ => &mut self.vehicle_number,
        }
    }
}

rt::record_traits!(CardholderPromptData);
