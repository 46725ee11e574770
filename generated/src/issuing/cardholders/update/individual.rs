// Written by `cargo xtask generate`. Do not edit.
//! What `individual` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update) takes.

pub use crate::issuing::cardholders::create::individual::card_issuing;
pub mod verification;
pub use crate::accounts::create::company::Verification;
pub use crate::issuing::cardholders::create::individual::CardIssuing;
pub use crate::tokens::create::person::Dob;
