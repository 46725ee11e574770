// Written by `cargo xtask generate`. Do not edit.
//! What `card.networks` of [`tokens::create`](fn@crate::tokens::create) takes.

/// The values of `card[networks][preferred]` of [`tokens::create`](fn@crate::tokens::create), `card[networks][preferred]` of [`payment_methods::create`](fn@crate::payment_methods::create) and one more place.
#[non_exhaustive]
pub enum Preferred {
    /// `cartes_bancaires`
    CartesBancaires,
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Preferred {
    CartesBancaires = "cartes_bancaires",
    Mastercard = "mastercard",
    Visa = "visa",
});
