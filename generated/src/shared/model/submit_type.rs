// Written by `cargo xtask generate`. Do not edit.

/// Describes the type of transaction being performed by Checkout in order to customize relevant
/// text on the page, such as the submit button. `submit_type` can only be specified on Checkout
/// Sessions in `payment` mode. If blank or `auto`, `pay` is used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitType {
    /// `auto`
    Auto,
    /// `book`
    Book,
    /// `donate`
    Donate,
    /// `pay`
    Pay,
    /// `subscribe`
    Subscribe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubmitType {
    Auto = "auto",
    Book = "book",
    Donate = "donate",
    Pay = "pay",
    Subscribe = "subscribe",
});
