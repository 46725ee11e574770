//! What is sent at a place: its type, and of a type that has more for the sake of other places, what this one takes.

use proc_macro2::Ident;

use crate::emit::{Emission, ident};
use crate::ir::{ChoiceArm, OpenEnum, Operation, Own, Param, ParamKind, Params, Place, TypeBody};

/// Parameters with the names of their setters or arguments.
pub(super) type Members = Vec<(Param, String)>;

/// The type at a place.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    /// The place that identifies the type.
    pub(super) identity: &'a Place,
    /// What the place takes, if its type has more.
    own: Option<&'a Own>,
    emission: &'a Emission<'a>,
}

/// The type at a place.
pub(super) fn at<'a>(emission: &'a Emission<'a>, place: &'a Place) -> Found<'a> {
    let own = emission.ir.own.get(place);
    Found {
        identity: own.map_or(place, |own| &own.identity),
        own,
        emission,
    }
}

impl<'a> Found<'a> {
    /// The type.
    pub(super) fn body(self) -> &'a TypeBody {
        &self.emission.ir.types[self.identity].body
    }

    fn own_body(self) -> Option<&'a TypeBody> {
        self.own.map(|own| &own.body)
    }

    /// The number of the place among those of its type, if it takes less than the type has.
    pub(super) fn number(self) -> Option<usize> {
        let own = self.own?;
        let places = &self.emission.ir.types[self.identity].places;
        places.iter().position(|place| *place == own.place)
    }

    /// The parameters that are taken here.
    pub(super) fn params(self, params: &Params) -> Members {
        let members = self.emission.members(self.identity);
        taken(&params.params, members, self.own_body())
    }

    /// The names of the parameters of each alternative here.
    pub(super) fn alternatives(self, params: &'a Params) -> &'a [Vec<String>] {
        match self.own_body() {
            Some(TypeBody::Params(own)) => &own.alternatives,
            _ => &params.alternatives,
        }
    }

    /// The alternatives that are taken here.
    pub(super) fn arms(self, found: &'a [ChoiceArm]) -> Vec<(&'a ChoiceArm, &'a String)> {
        let arms = found.iter().zip(self.emission.members(self.identity));
        let Some(TypeBody::Choice(own)) = self.own_body() else {
            return arms.collect();
        };
        arms.filter_map(|(arm, member)| {
            let mut own = own.arms.iter();
            Some((own.find(|it| it.key() == arm.key())?, member))
        })
        .collect()
    }

    /// The names of the values that are taken here, if they are not all that there are.
    pub(super) fn values(self, found: &OpenEnum) -> Option<Vec<Ident>> {
        let Some(TypeBody::Enum(own)) = self.own_body() else {
            return None;
        };
        let values = found.values.iter();
        let values = values.zip(self.emission.members(self.identity));
        let taken = values.filter(|(value, _)| own.values.contains(value));
        Some(taken.map(|(_, member)| ident(member)).collect())
    }
}

/// The parameters of an operation.
pub(super) fn of_operation(emission: &Emission<'_>, operation: &Operation) -> Members {
    let no_names = Vec::new();
    let members = emission.names.params.get(&operation.id);
    let members = members.unwrap_or(&no_names);
    let own = emission
        .ir
        .own
        .get(&Place::root(&operation.id).arm(Place::OWN));
    taken(&operation.params, members, own.map(|own| &own.body))
}

/// Those of the parameters that a place takes, as it takes them.
fn taken(params: &[Param], members: &[String], own: Option<&TypeBody>) -> Members {
    let members = params.iter().cloned().zip(members.iter().cloned());
    let Some(TypeBody::Params(own)) = own else {
        return members.collect();
    };
    members
        .filter_map(|(mut param, member)| {
            let mut own = own.params.iter();
            let own = own.find(|it| it.name == param.name)?;
            param.clearable = own.clearable;
            match (&mut param.kind, &own.kind) {
                (
                    ParamKind::Required(ours, _),
                    ParamKind::Required(own, _) | ParamKind::Optional(own),
                )
                | (
                    ParamKind::Optional(ours),
                    ParamKind::Required(own, _) | ParamKind::Optional(own),
                ) => ours.clone_from(own),
                _ => {}
            }
            Some((param, member))
        })
        .collect()
}
