// Written by `cargo xtask generate`. Do not edit.
//! What `tokens` sends.

use crate::prelude::*;

pub(super) fn tokens__create__Account(turn: Turn) -> stripe::tokens::create::Account {
    stripe::tokens::create::Account::new()
        .business_type(turn.word::<stripe::account::BusinessType>())
        .company(super::tokens::tokens__create__account__Company(turn.inside()))
        .individual(super::tokens::tokens__create__account__Individual(turn.inside()))
        .tos_shown_and_accepted(true)
}

pub(super) fn tokens__create__account__Company(
    turn: Turn,
) -> stripe::tokens::create::account::Company {
    let value = stripe::tokens::create::account::Company::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .directors_provided(true)
        .directorship_declaration(
            super::shared::accounts__create__company__DirectorshipDeclaration(
                turn.inside(),
            ),
        )
        .executives_provided(true)
        .export_license_id("ab")
        .export_purpose_code("ab")
        .name("ab")
        .name_kana("ab")
        .name_kanji("ab")
        .owners_provided(true)
        .ownership_declaration(
            super::shared::accounts__create__company__OwnershipDeclaration(turn.inside()),
        )
        .ownership_declaration_shown_and_signed(true)
        .ownership_exemption_reason(
            turn
                .word::<
                    stripe::tokens::create::account::company::OwnershipExemptionReason,
                >(),
        )
        .phone("ab")
        .registration_date(
            super::shared::accounts__create__company__RegistrationDate(turn.inside()),
        )
        .registration_number("ab")
        .representative_declaration(
            super::shared::accounts__create__company__RepresentativeDeclaration(
                turn.inside(),
            ),
        )
        .structure(turn.word::<stripe::account::company::Structure>())
        .tax_id("s3cret")
        .tax_id_registrar("ab")
        .vat_id("ab")
        .verification(
            super::shared::accounts__create__company__Verification(turn.inside()),
        );
    if turn.clears() {
        value
            .clear_ownership_exemption_reason()
            .clear_registration_date()
            .clear_structure()
    } else {
        value
    }
}

pub(super) fn tokens__create__account__Individual(
    turn: Turn,
) -> stripe::tokens::create::account::Individual {
    let value = stripe::tokens::create::account::Individual::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("s3cret")
        .id_number_secondary("s3cret")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .phone("ab")
        .political_exposure(
            turn.word::<stripe::tokens::create::person::PoliticalExposure>(),
        )
        .registered_address(
            super::shared::tokens__create__person__RegisteredAddress(turn.inside()),
        )
        .relationship(
            super::shared::accounts__create__individual__Relationship(turn.inside()),
        )
        .ssn_last_4("s3cret")
        .verification(
            super::shared::tokens__create__person__Verification(turn.inside()),
        );
    if turn.clears() {
        value.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        value
    }
}

pub(super) fn tokens__create__BankAccount(
    turn: Turn,
) -> stripe::tokens::create::BankAccount {
    stripe::tokens::create::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::tokens::create::bank_account::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .currency("usd")
        .payment_method("ab")
        .routing_number("s3cret")
}

pub(super) fn tokens__create__Card(turn: Turn) -> stripe::tokens::create::Card {
    stripe::tokens::create::Card::new("s3cret", "ab", "ab")
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .currency("ab")
        .cvc("s3cret")
        .name("ab")
        .networks(super::shared::tokens__create__card__Networks(turn.inside()))
}

pub(super) fn tokens__CreateCardOrToken(
    turn: Turn,
) -> stripe::tokens::CreateCardOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::tokens::CreateCardOrToken::Card(
                super::tokens::tokens__create__Card(turn.inside()),
            )
        }
        _ => stripe::tokens::CreateCardOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn tokens__create__CvcUpdate(_: Turn) -> stripe::tokens::create::CvcUpdate {
    stripe::tokens::create::CvcUpdate::new("s3cret")
}

pub(super) fn tokens__create__Person(turn: Turn) -> stripe::tokens::create::Person {
    let value = stripe::tokens::create::Person::new()
        .additional_tos_acceptances(
            super::shared::tokens__create__person__AdditionalTosAcceptances(
                turn.inside(),
            ),
        )
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
        .documents(super::shared::tokens__create__person__Documents(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("s3cret")
        .id_number_secondary("s3cret")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .nationality("ab")
        .phone("ab")
        .political_exposure(
            turn.word::<stripe::tokens::create::person::PoliticalExposure>(),
        )
        .registered_address(
            super::shared::tokens__create__person__RegisteredAddress(turn.inside()),
        )
        .relationship(super::shared::tokens__create__person__Relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens__create__person__UsCfpbData(turn.inside()))
        .verification(
            super::shared::tokens__create__person__Verification(turn.inside()),
        );
    if turn.clears() {
        value.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        value
    }
}

pub(super) fn tokens__create__Pii(_: Turn) -> stripe::tokens::create::Pii {
    stripe::tokens::create::Pii::new().id_number("s3cret")
}

fn get_tokens_token_required(client: &Client) -> Exchange {
    receive(stripe::tokens::retrieve("token_1").send(client))
}
fn get_tokens_token_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tokens::retrieve("token_1");
    receive(request.send(client))
}

fn post_tokens_required(client: &Client) -> Exchange {
    receive(stripe::tokens::create().send(client))
}
fn post_tokens_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tokens::create()
        .account(super::tokens::tokens__create__Account(turn.inside()))
        .bank_account(super::tokens::tokens__create__BankAccount(turn.inside()))
        .card(super::tokens::tokens__CreateCardOrToken(turn))
        .customer("ab")
        .cvc_update(super::tokens::tokens__create__CvcUpdate(turn.inside()))
        .person(super::tokens::tokens__create__Person(turn.inside()))
        .pii(super::tokens::tokens__create__Pii(turn.inside()));
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTokensToken",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tokens_token_required,
        every: get_tokens_token_every,
    },
    Operation {
        id: "PostTokens",
        turns: Turns {
            arms: 2,
            words: 24,
            levels: 4,
        },
        required: post_tokens_required,
        every: post_tokens_every,
    },
];
