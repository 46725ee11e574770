// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`V2CoreAccountLink`](crate::V2CoreAccountLink).

pub mod use_case;

/// Hash containing usage options.
///
/// An object in `use_case` of [`V2CoreAccountLink`](crate::V2CoreAccountLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct UseCase {
    /// Hash containing configuration options for an Account Link object that onboards a new account.
    pub account_onboarding: Option<rt::Part<use_case::AccountOnboarding>>,
    /// Hash containing configuration options for an Account Link that updates an existing account.
    pub account_update: Option<rt::Part<use_case::AccountUpdate>>,
    /// Open Enum. The type of Account Link the user is requesting.
    pub type_: use_case::Type,
}

impl rt::Blank for UseCase {
    const BLANK: Self = Self {
        account_onboarding: rt::Blank::BLANK,
        account_update: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for UseCase {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("account_onboarding", rt::OPTIONAL),
                rt::Field("account_update", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_onboarding,
            1 => &self.account_update,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_onboarding,
            1 => &mut self.account_update,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(UseCase);
