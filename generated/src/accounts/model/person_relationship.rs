// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `person_relationship`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonRelationship {
    /// Whether the person is the authorizer of the account's representative.
    pub authorizer: Option<bool>,
    /// Whether the person is a director of the account's legal entity. Directors are typically members
    /// of the governing board of the company, or responsible for ensuring the company meets its
    /// regulatory obligations.
    pub director: Option<bool>,
    /// Whether the person has significant responsibility to control, manage, or direct the
    /// organization.
    pub executive: Option<bool>,
    /// Whether the person is the legal guardian of the account's representative.
    pub legal_guardian: Option<bool>,
    /// Whether the person is an owner of the account’s legal entity.
    pub owner: Option<bool>,
    /// The percent owned by the person of the account's legal entity.
    pub percent_ownership: Option<f64>,
    /// Whether the person is authorized as the primary representative of the account. This is the
    /// person nominated by the business to provide information about themselves, and general
    /// information about the account. There can only be one representative at any given time. At the
    /// time the account is created, this person should be set to the person responsible for opening the
    /// account.
    pub representative: Option<bool>,
    /// The person's title (e.g., CEO, Support Engineer).
    pub title: Option<String>,
}

impl Blank for PersonRelationship {
    const BLANK: Self = Self {
        authorizer: Blank::BLANK,
        director: Blank::BLANK,
        executive: Blank::BLANK,
        legal_guardian: Blank::BLANK,
        owner: Blank::BLANK,
        percent_ownership: Blank::BLANK,
        representative: Blank::BLANK,
        title: Blank::BLANK,
    };
}

impl Record for PersonRelationship {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "person_relationship",
            constants: &[],
            fields: &[
                Field("authorizer", NULLABLE),
                Field("director", NULLABLE),
                Field("executive", NULLABLE),
                Field("legal_guardian", NULLABLE),
                Field("owner", NULLABLE),
                Field("percent_ownership", NULLABLE),
                Field("representative", NULLABLE),
                Field("title", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.authorizer,
            1 => &self.director,
            2 => &self.executive,
            3 => &self.legal_guardian,
            4 => &self.owner,
            5 => &self.percent_ownership,
            6 => &self.representative,
            _ => &self.title,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.authorizer,
            1 => &mut self.director,
            2 => &mut self.executive,
            3 => &mut self.legal_guardian,
            4 => &mut self.owner,
            5 => &mut self.percent_ownership,
            6 => &mut self.representative,
            _ => &mut self.title,
        }
    }
}

impl std::fmt::Debug for PersonRelationship {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PersonRelationship);
