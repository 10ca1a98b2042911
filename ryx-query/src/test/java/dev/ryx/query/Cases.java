package dev.ryx.query;

import java.util.stream.Stream;

/** All areas of cases. */
final class Cases {

    private Cases() {}

    static Stream<Area> all() {
        return Stream.of(
                LookupCases.area(),
                DateCases.area(),
                JsonCases.area(),
                RelationCases.area(),
                LogicCases.area(),
                ExpressionCases.area(),
                AggregateCases.area(),
                MultiplicityCases.area(),
                SelectionCases.area(),
                CountCases.area(),
                WriteCases.area(),
                SubqueryCases.area(),
                JoinCases.area(),
                CteCases.area(),
                CombinationCases.area(),
                LockCases.area(),
                LoadCases.area(),
                UpsertCases.area(),
                KeyCases.area(),
                FunctionCases.area(),
                CastCases.area(),
                GroupCases.area(),
                WindowCases.area(),
                ArithmeticCases.area(),
                MomentCases.area());
    }
}
