// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod card_present;
pub use self::card_present::CardPresent;
mod interac_present;
pub use self::interac_present::InteracPresent;
mod test_helper_terminal_reader_card;
pub use self::test_helper_terminal_reader_card::TestHelperTerminalReaderCard;
mod test_helper_terminal_reader_skip_non_required_inputs;
pub use self::test_helper_terminal_reader_skip_non_required_inputs::TestHelperTerminalReaderSkipNonRequiredInputs;
mod test_helper_terminal_reader_type;
pub use self::test_helper_terminal_reader_type::TestHelperTerminalReaderType;
