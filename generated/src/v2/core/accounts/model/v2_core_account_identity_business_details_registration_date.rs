// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// When the business was incorporated or registered.
///
/// The object at `v2.core.account/identity/business_details/registration_date`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsRegistrationDate {
    /// The day of registration, between 1 and 31.
    pub day: i64,
    /// The month of registration, between 1 and 12.
    pub month: i64,
    /// The four-digit year of registration.
    pub year: i64,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsRegistrationDate {
    const BLANK: Self = Self {
        day: Blank::BLANK,
        month: Blank::BLANK,
        year: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityBusinessDetailsRegistrationDate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("day", REQUIRED),
                Field("month", REQUIRED),
                Field("year", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.day,
            1 => &self.month,
            _ => &self.year,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.day,
            1 => &mut self.month,
            _ => &mut self.year,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsRegistrationDate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsRegistrationDate);
