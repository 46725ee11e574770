// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `account_requirements_alternative`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountRequirementsAlternative {
    /// Fields that can be provided to resolve all fields in `original_fields_due`.
    pub alternative_fields_due: Vec<String>,
    /// Fields that are due and can be resolved by providing all fields in `alternative_fields_due`.
    pub original_fields_due: Vec<String>,
}

impl Blank for AccountRequirementsAlternative {
    const BLANK: Self = Self {
        alternative_fields_due: Blank::BLANK,
        original_fields_due: Blank::BLANK,
    };
}

impl Record for AccountRequirementsAlternative {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_requirements_alternative",
            constants: &[],
            fields: &[
                Field("alternative_fields_due", REQUIRED),
                Field("original_fields_due", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.alternative_fields_due,
            _ => &self.original_fields_due,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.alternative_fields_due,
            _ => &mut self.original_fields_due,
        }
    }
}

impl std::fmt::Debug for AccountRequirementsAlternative {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountRequirementsAlternative);
